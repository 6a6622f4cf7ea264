using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using QualityGates.Core;
using QualityGates.References;

namespace QualityGates.Analyzers.Tests;

/// <summary>A rule costs nothing in a project that has nothing to do with machine learning.</summary>
public static class ActivationTests
{
    public static TheoryData<string> Rules =>
        [.. typeof(Rule).Assembly.GetTypes().Where(static type => !type.IsAbstract && type.IsSubclassOf(typeof(Rule))).Select(static type => type.FullName!)];

    [Theory]
    [MemberData(nameof(Rules))]
    public static void Registers_nothing_without_a_library(string rule) => Assert.Equal(0, CountActions(rule, MLReferences.Net));

    [Theory]
    [MemberData(nameof(Rules))]
    public static void Registers_nothing_for_a_look_alike(string rule) => Assert.Equal(0, CountActions(
        rule, MLReferences.Net, "namespace Microsoft.ML { public interface IDataView; public class MLContext; }"));

    /// <summary>With ML.NET or, where a rule is about training loops only, with TorchSharp.</summary>
    [Theory]
    [MemberData(nameof(Rules))]
    public static void Registers_actions_with_a_library(string rule) =>
        Assert.NotEqual(0, CountActions(rule, [.. MLReferences.Net, .. MLReferences.MLNet]) + CountActions(rule, [.. MLReferences.Net, .. MLReferences.TorchSharp]));

    [Theory]
    [MemberData(nameof(Rules))]
    public static void Runs_concurrently_and_not_on_generated_code(string rule)
    {
        var context = new RecordingContext();
        Create(rule).Initialize(context);
        Assert.True(context.IsConcurrent);
        Assert.Equal(GeneratedCodeAnalysisFlags.None, context.GeneratedCode);
    }

    private static Rule Create(string rule) => (Rule)Activator.CreateInstance(typeof(Rule).Assembly.GetType(rule, throwOnError: true)!)!;

    private static int CountActions(string rule, IEnumerable<MetadataReference> references, string source = "class C;")
    {
        var context = new RecordingContext();
        Create(rule).Initialize(context);
        var start = new CountingStart(CSharpCompilation.Create("Project", [CSharpSyntaxTree.ParseText(source)], references));
        context.Starts.ForEach(action => action(start));
        return start.Actions + context.Others;
    }

    private sealed class RecordingContext : AnalysisContext
    {
        internal List<Action<CompilationStartAnalysisContext>> Starts { get; } = [];

        internal bool IsConcurrent { get; private set; }

        internal GeneratedCodeAnalysisFlags? GeneratedCode { get; private set; }

        internal int Others { get; private set; }

        public override void EnableConcurrentExecution() => IsConcurrent = true;

        public override void ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags analysisMode) => GeneratedCode = analysisMode;

        public override void RegisterCompilationStartAction(Action<CompilationStartAnalysisContext> action) => Starts.Add(action);

        public override void RegisterCompilationAction(Action<CompilationAnalysisContext> action) => Others++;

        public override void RegisterSemanticModelAction(Action<SemanticModelAnalysisContext> action) => Others++;

        public override void RegisterSymbolAction(Action<SymbolAnalysisContext> action, ImmutableArray<SymbolKind> symbolKinds) => Others++;

        public override void RegisterCodeBlockStartAction<TLanguageKindEnum>(Action<CodeBlockStartAnalysisContext<TLanguageKindEnum>> action) => Others++;

        public override void RegisterCodeBlockAction(Action<CodeBlockAnalysisContext> action) => Others++;

        public override void RegisterSyntaxTreeAction(Action<SyntaxTreeAnalysisContext> action) => Others++;

        public override void RegisterAdditionalFileAction(Action<AdditionalFileAnalysisContext> action) => Others++;

        public override void RegisterSyntaxNodeAction<TLanguageKindEnum>(
            Action<SyntaxNodeAnalysisContext> action, ImmutableArray<TLanguageKindEnum> syntaxKinds) => Others++;

        public override void RegisterOperationAction(Action<OperationAnalysisContext> action, ImmutableArray<OperationKind> operationKinds) => Others++;
    }

    private sealed class CountingStart(Compilation compilation)
        : CompilationStartAnalysisContext(compilation, new AnalyzerOptions([]), CancellationToken.None)
    {
        internal int Actions { get; private set; }

        public override void RegisterCompilationEndAction(Action<CompilationAnalysisContext> action) => Actions++;

        public override void RegisterSemanticModelAction(Action<SemanticModelAnalysisContext> action) => Actions++;

        public override void RegisterSymbolAction(Action<SymbolAnalysisContext> action, ImmutableArray<SymbolKind> symbolKinds) => Actions++;

        public override void RegisterSymbolStartAction(Action<SymbolStartAnalysisContext> action, SymbolKind symbolKind) => Actions++;

        public override void RegisterCodeBlockStartAction<TLanguageKindEnum>(Action<CodeBlockStartAnalysisContext<TLanguageKindEnum>> action) => Actions++;

        public override void RegisterCodeBlockAction(Action<CodeBlockAnalysisContext> action) => Actions++;

        public override void RegisterOperationBlockStartAction(Action<OperationBlockStartAnalysisContext> action) => Actions++;

        public override void RegisterOperationBlockAction(Action<OperationBlockAnalysisContext> action) => Actions++;

        public override void RegisterSyntaxTreeAction(Action<SyntaxTreeAnalysisContext> action) => Actions++;

        public override void RegisterAdditionalFileAction(Action<AdditionalFileAnalysisContext> action) => Actions++;

        public override void RegisterSyntaxNodeAction<TLanguageKindEnum>(
            Action<SyntaxNodeAnalysisContext> action, ImmutableArray<TLanguageKindEnum> syntaxKinds) => Actions++;

        public override void RegisterOperationAction(Action<OperationAnalysisContext> action, ImmutableArray<OperationKind> operationKinds) => Actions++;
    }
}
