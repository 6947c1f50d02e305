using System.Text;

namespace Gemini.Gen.Tests.Streaming;

public sealed class BackPressureTests
{
    [Fact]
    public async Task A_slow_reader_holds_the_server_back_instead_of_filling_memory()
    {
        const int Total = 10_000;
        int written = 0;
        using var test = new TestClient();
        // A server that writes a piece only when the one before it was read.
        test.Server.Events(Pieces());
        int most = 0;
        int read = 0;
        await foreach (InteractionEvent _ in test.Interactions.StreamAsync(new ModelInteractionRequest { Model = "m", Input = "x" }))
        {
            read++;
            most = Math.Max(most, written - read);
        }

        Assert.Equal(Total + 2, read);
        Assert.InRange(most, 0, 4);

        IEnumerable<byte[]> Pieces()
        {
            string text = new('x', 1_000);
            yield return Piece(Samples.OpenStream(Samples.Created("v1_1")));
            for (int i = 0; i < Total; i++)
                yield return Piece(Samples.OpenStream(Samples.TextDelta(text)));
            yield return Piece(Samples.Stream(Samples.EndOf("v1_1")));
        }

        byte[] Piece(string events)
        {
            written++;
            return Encoding.UTF8.GetBytes(events);
        }
    }
}
