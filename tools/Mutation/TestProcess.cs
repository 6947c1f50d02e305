using System.Diagnostics;
using System.Reflection;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace Gemini.Gen.Mutation;

/// <summary>
/// The process that runs tests, again and again, with one mutant after the other: what takes long in such tests, loading the compiler and
/// getting it compiled, happens once. Speaks lines of fields: what it is asked for comes in, what it found goes out.
/// </summary>
internal sealed class TestProcess
{
    public const string Baseline = "test";
    public const string Ready = "ready";
    public const string Killed = "killed";
    public const string Survived = "survived";

    private readonly ITestFrameworkExecutor _executor;
    private readonly Dictionary<string, ITestCase> _cases;
    private readonly FieldInfo[] _active;
    private readonly bool[][] _entered;
    private readonly TextWriter _answers = Console.Out;

    private TestProcess(string assemblyPath, string[] names)
    {
        // What tests print is no answer.
        Console.SetOut(TextWriter.Null);
        Assembly assembly = Assembly.LoadFrom(assemblyPath);
        Type[] switches = [.. Directory.GetFiles(Path.GetDirectoryName(assemblyPath)!, "Gemini.Gen*.dll")
            .Select(static file => Assembly.LoadFrom(file).GetType(SwitchFile.Type)).OfType<Type>()];
        _active = [.. switches.Select(static type => type.GetField(SwitchFile.ActiveField)!)];
        _entered = [.. switches.Select(static type => (bool[])type.GetField(SwitchFile.EnteredField)!.GetValue(null)!)];

        var framework = new XunitTestFramework(new Messages(static _ => { }));
        using ITestFrameworkDiscoverer discoverer = framework.GetDiscoverer(Reflector.Wrap(assembly));
        List<ITestCase> cases = [];
        var found = new Messages(message =>
        {
            if (message is ITestCaseDiscoveryMessage { TestCase: { SkipReason: null } test } && IsAskedFor(test, names))
                cases.Add(test);
        });
        discoverer.Find(includeSourceInformation: false, found, new Options());
        found.Wait();
        _cases = cases.DistinctBy(static test => test.UniqueID).ToDictionary(static test => test.UniqueID);
        _executor = framework.GetExecutor(assembly.GetName());
    }

    /// <param name="assemblyPath">The tests.</param>
    /// <param name="names">Parts of their full names; with a minus in front, of those that are left out.</param>
    public static void Run(string assemblyPath, string[] names)
    {
        var process = new TestProcess(assemblyPath, names);
        process.RunAll();
        while (Console.In.ReadLine() is { } line)
        {
            string[] fields = line.Split('\t');
            process.Try(int.Parse(fields[0], null), fields[1..]);
        }
    }

    private static bool IsAskedFor(ITestCase test, string[] names)
    {
        string name = $"{test.TestMethod.TestClass.Class.Name}.{test.TestMethod.Method.Name}";
        return !names.Any(part => part.StartsWith('-') && name.Contains(part[1..], StringComparison.Ordinal)) &&
            (names.All(static part => part.StartsWith('-')) || names.Any(part => name.Contains(part, StringComparison.Ordinal)));
    }

    /// <summary>Everything as it is: what fails without a mutant tells nothing with one, and which mutants does each test run through?</summary>
    private void RunAll()
    {
        foreach (ITestCase test in _cases.Values)
        {
            foreach (bool[] entered in _entered)
                Array.Clear(entered);
            var time = Stopwatch.StartNew();
            bool passes = Passes(test);
            string groups = string.Join(',', _entered.SelectMany(static entered => entered.Index().Where(static item => item.Item).Select(static item => item.Index)).Distinct());
            if (passes)
                Answer(Baseline, test.UniqueID, $"{time.ElapsedMilliseconds}", groups, test.DisplayName.ReplaceLineEndings(" ").Replace('\t', ' '));
        }

        Answer(Ready);
    }

    private void Try(int mutant, string[] tests)
    {
        foreach (string id in tests)
        {
            Activate(mutant);
            bool passes = Passes(_cases[id]);
            Activate(0);
            if (passes)
                continue;
            Answer(Killed, id);
            // What a mutant left in a static field would fail whatever comes next: then a new process is needed.
            if (!Passes(_cases[id]))
                Environment.Exit(1);
            return;
        }

        Answer(Survived);
    }

    private void Activate(int mutant)
    {
        foreach (FieldInfo field in _active)
            field.SetValue(null, mutant);
    }

    private bool Passes(ITestCase test)
    {
        bool failed = false;
        var run = new Messages(message => failed |= message is ITestFailed or IErrorMessage or ITestClassCleanupFailure or ITestCleanupFailure);
        _executor.RunTests([test], run, new Options());
        run.Wait();
        return !failed;
    }

    private void Answer(params string[] fields)
    {
        _answers.WriteLine(string.Join('\t', fields));
        _answers.Flush();
    }

    private sealed class Messages(Action<IMessageSinkMessage> seen) : IMessageSink
    {
        private readonly TaskCompletionSource _ended = new();

        public bool OnMessage(IMessageSinkMessage message)
        {
            seen(message);
            if (message is IDiscoveryCompleteMessage or ITestAssemblyFinished)
                _ended.TrySetResult();
            return true;
        }

        public void Wait() => _ended.Task.Wait();
    }

    /// <summary>xunit's defaults, but one test at a time.</summary>
    private sealed class Options : ITestFrameworkDiscoveryOptions, ITestFrameworkExecutionOptions
    {
        private readonly Dictionary<string, object?> _values = new()
        {
            ["xunit.execution.DisableParallelization"] = true,
            ["xunit.execution.SynchronousMessageReporting"] = true,
        };

        public TValue GetValue<TValue>(string name) => _values.TryGetValue(name, out object? value) ? (TValue)value! : default!;

        public void SetValue<TValue>(string name, TValue value) => _values[name] = value;
    }
}
