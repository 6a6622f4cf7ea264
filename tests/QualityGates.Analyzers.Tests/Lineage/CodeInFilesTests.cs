using Microsoft.CodeAnalysis;
using Verify = QualityGates.Testing.AnalyzerVerifier<QualityGates.Rules.Evaluation.MetricsDiscarded>;

namespace QualityGates.Analyzers.Tests.Lineage;

/// <summary>Rules look at all code of a file that runs by itself, wherever it stands, and say what they find in it once.</summary>
public static class CodeInFilesTests
{
    private const string Dropped = "Given.Context.BinaryClassification.[|Evaluate|](Given.Rows)";

    [Theory]
    [InlineData($"internal void Check() => {Dropped};")]
    [InlineData($"internal void Check() {{ {Dropped}; }}")]
    [InlineData($"internal Study() => {Dropped};")]
    [InlineData($"internal Study() : this(1) {{ }}\n    private Study(int size) {{ {Dropped}; }}")]
    [InlineData($"static Study() {{ {Dropped}; }}")]
    [InlineData($"~Study() => {Dropped};")]
    [InlineData($"public static Study operator +(Study left, Study right) {{ {Dropped}; return left; }}")]
    [InlineData($"public static explicit operator int(Study study) {{ {Dropped}; return 1; }}")]
    [InlineData($"internal int Size {{ get {{ {Dropped}; return 1; }} set {{ }} }}")]
    [InlineData($"internal int Size {{ get => 1; set => {Dropped}; }}")]
    [InlineData($"internal int Size {{ get => 1; init {{ {Dropped}; }} }}")]
    [InlineData($"internal int Size => Helper.Number(() => {{ {Dropped}; }});")]
    [InlineData($"internal int this[int index] {{ get {{ {Dropped}; return index; }} }}")]
    [InlineData($"internal int this[int index] => Helper.Number(() => {{ {Dropped}; }});")]
    [InlineData($"internal event Action Done {{ add {{ {Dropped}; }} remove {{ }} }}")]
    [InlineData($"void IChecked.Check() => {Dropped};")]
    [InlineData($"internal void Check()\n    {{\n        Local();\n        void Local() => {Dropped};\n    }}")]
    [InlineData($"private sealed class Inner\n    {{\n        internal void Check() => {Dropped};\n    }}")]
    [InlineData($"partial void Check();\n    partial void Check() => {Dropped};")]
    public static Task A_member_of_a_class(string member) => Verify.VerifyAnalyzerAsync(InFile($$"""
        internal sealed partial class Study : IChecked
        {
            {{member}}
        }
        """));

    [Theory]
    [InlineData($"internal record Study(int Size)\n{{\n    internal void Check() => {Dropped};\n}}")]
    [InlineData($"internal readonly record struct Study(int Size)\n{{\n    internal void Check() => {Dropped};\n}}")]
    [InlineData($"internal struct Study\n{{\n    internal void Check() => {Dropped};\n}}")]
    [InlineData($"internal interface IStudy\n{{\n    void Check() => {Dropped};\n}}")]
    [InlineData($"internal class Study(int size) : Base(Helper.Number(() => {{ {Dropped}; }}), size);")]
    [InlineData($"internal sealed class Study<T>\n{{\n    internal void Check(T rows) => {Dropped};\n}}")]
    [InlineData($"namespace Deep\n{{\n    namespace Deeper\n    {{\n        internal sealed class Study\n        {{\n            internal void Check() => {Dropped};\n        }}\n    }}\n}}")]
    public static Task A_type_of_any_kind(string type) => Verify.VerifyAnalyzerAsync(InFile(type));

    [Fact]
    public static Task Top_level_statements_beside_a_class()
    {
        var test = new Verify.Test { TestCode = $$"""
            {{Usings}}

            {{Dropped}};
            new Study().Check();

            internal sealed class Study
            {
                internal void Check() => {{Dropped}};
            }

            {{Shared}}
            """ };
        test.TestState.OutputKind = OutputKind.ConsoleApplication;
        return test.RunAsync();
    }

    private const string Usings = """
        using System;
        using Microsoft.ML;
        """;

    private const string Shared = """
        internal interface IChecked
        {
            void Check() { }
        }

        internal class Base(int number, int size)
        {
            internal int Number => number + size;
        }

        internal static class Helper
        {
            internal static int Number(Action work)
            {
                work();
                return 1;
            }
        }

        internal static class Given
        {
            internal static MLContext Context { get; } = new(seed: 1);

            internal static IDataView Rows => Context.Model.Load("model.zip", out _).Transform(Context.Data.LoadFromTextFile<Row>("test.csv"));
        }

        internal sealed class Row
        {
            public bool Label { get; set; }

            public float Size { get; set; }
        }
        """;

    private static string InFile(string type) => $"{Usings}\n\n{type}\n\n{Shared}\n";
}
