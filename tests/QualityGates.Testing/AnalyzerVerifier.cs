using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace QualityGates.Testing;

/// <summary>Tests of one analyzer. In a test file: <c>using Verify = QualityGates.Testing.AnalyzerVerifier&lt;MyRule&gt;;</c></summary>
public static class AnalyzerVerifier<TAnalyzer>
    where TAnalyzer : DiagnosticAnalyzer, new()
{
    /// <summary>The only rule of the analyzer.</summary>
    public static DiagnosticResult Diagnostic() => new(new TAnalyzer().SupportedDiagnostics.Single());

    public static DiagnosticResult Diagnostic(string id) => new(new TAnalyzer().SupportedDiagnostics.Single(descriptor => descriptor.Id == id));

    /// <param name="source">With markup: <c>[|…|]</c>, <c>{|ID:…|}</c>, <c>{|#0:…|}</c>.</param>
    /// <param name="expected">What markup cannot say: arguments, additional locations, severities.</param>
    public static async Task VerifyAnalyzerAsync(string source, params DiagnosticResult[] expected)
    {
        var test = new Test { TestCode = source };
        test.ExpectedDiagnostics.AddRange(expected);
        await test.RunAsync(CancellationToken.None).ConfigureAwait(false);
    }

    public class Test : CSharpAnalyzerTest<TAnalyzer, DefaultVerifier>
    {
        public Test() => ReferenceAssemblies = TestDefaults.Framework;

        /// <summary>The machine-learning libraries of the project; the framework is always referenced.</summary>
        public ImmutableArray<MetadataReference> Libraries { get; set; } = TestDefaults.Libraries;

#if !ROSLYN_TESTING
        protected override IEnumerable<MetadataReference> OptionalReferences => Libraries;
#endif

        protected override CompilationOptions CreateCompilationOptions() => TestDefaults.WithNullable(base.CreateCompilationOptions());

        protected override ParseOptions CreateParseOptions() => TestDefaults.Newest(base.CreateParseOptions());

        protected override async Task RunImplAsync(CancellationToken cancellationToken)
        {
            TestDefaults.AddReferences(TestState, Libraries);
            await base.RunImplAsync(cancellationToken).ConfigureAwait(false);
        }
    }
}
