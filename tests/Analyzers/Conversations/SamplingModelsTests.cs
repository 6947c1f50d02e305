using Gemini.Gen.Analyzers.Conversations;

namespace Gemini.Gen.Analyzers.Tests.Conversations;

public class SamplingModelsTests
{
    [Theory]
    [InlineData("gemini-3.6-flash")]
    [InlineData("models/gemini-3.6-pro")]
    [InlineData("gemini-3.5-flash-lite")]
    [InlineData("gemini-3.5-flash-lite-preview-09-2026")]
    [InlineData("gemini-4-argon")]
    [InlineData("gemini-10.1-pro")]
    public void Newer_models_ignore_temperature(string model) => Assert.True(SamplingModels.IgnoreIt(model));

    [Theory]
    [InlineData("gemini-3.5-flash")]
    [InlineData("gemini-3.5-pro-flash-lite")]
    [InlineData("gemini-3.1-flash-lite")]
    [InlineData("gemini-2.5-pro")]
    [InlineData("models/gemini-2.5-pro")]
    [InlineData("gemini-flash-latest")]
    [InlineData("gemini-3.6")]
    [InlineData("gemini-")]
    [InlineData("gemini--3.6")]
    [InlineData("tunedModels/gemini-3.6-mine")]
    [InlineData("my-gemini-3.6-flash")]
    [InlineData("gemma-4-31b")]
    [InlineData("models/")]
    [InlineData("")]
    public void Older_models_and_names_without_a_generation_do_not(string model) => Assert.False(SamplingModels.IgnoreIt(model));
}
