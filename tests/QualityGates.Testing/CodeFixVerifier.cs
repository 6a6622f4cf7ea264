using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace QualityGates.Testing;

/// <summary>Tests of one fix with its analyzer. In a test file: <c>using Verify = QualityGates.Testing.CodeFixVerifier&lt;MyRule, MyRuleFix&gt;;</c></summary>
public static class CodeFixVerifier<TAnalyzer, TCodeFix>
    where TAnalyzer : DiagnosticAnalyzer, new()
    where TCodeFix : CodeFixProvider, new()
{
    /// <inheritdoc cref="AnalyzerVerifier{TAnalyzer}.Diagnostic()"/>
    public static DiagnosticResult Diagnostic() => AnalyzerVerifier<TAnalyzer>.Diagnostic();

    public static DiagnosticResult Diagnostic(string id) => AnalyzerVerifier<TAnalyzer>.Diagnostic(id);

    /// <inheritdoc cref="AnalyzerVerifier{TAnalyzer}.VerifyAnalyzerAsync"/>
    public static async Task VerifyAnalyzerAsync(string source, params DiagnosticResult[] expected)
    {
        var test = new Test { TestCode = source };
        test.ExpectedDiagnostics.AddRange(expected);
        await test.RunAsync(CancellationToken.None).ConfigureAwait(false);
    }

    public static Task VerifyCodeFixAsync(string source, string fixedSource)
        => VerifyCodeFixAsync(source, DiagnosticResult.EmptyDiagnosticResults, fixedSource);

    public static Task VerifyCodeFixAsync(string source, DiagnosticResult expected, string fixedSource)
        => VerifyCodeFixAsync(source, [expected], fixedSource);

    public static async Task VerifyCodeFixAsync(string source, DiagnosticResult[] expected, string fixedSource)
    {
        var test = new Test { TestCode = source, FixedCode = fixedSource };
        test.ExpectedDiagnostics.AddRange(expected);
        await test.RunAsync(CancellationToken.None).ConfigureAwait(false);
    }

    /// <summary>The diagnostics are reported and no action is offered for them.</summary>
    public static Task VerifyNoFixAsync(string source, params DiagnosticResult[] expected) => VerifyCodeFixAsync(source, expected, source);

    public class Test : CSharpCodeFixTest<TAnalyzer, TCodeFix, DefaultVerifier>
    {
        public Test() => ReferenceAssemblies = TestDefaults.Framework;

        /// <inheritdoc cref="AnalyzerVerifier{TAnalyzer}.Test.Libraries"/>
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
