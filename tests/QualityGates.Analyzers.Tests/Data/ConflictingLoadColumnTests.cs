using Verify = QualityGates.Testing.AnalyzerVerifier<QualityGates.Rules.Data.ConflictingLoadColumn>;

namespace QualityGates.Analyzers.Tests.Data;

public static class ConflictingLoadColumnTests
{
    private const string FromText = "ml.Data.LoadFromTextFile<Row>(path)";
    private const string FromMemory = "ml.Data.LoadFromEnumerable(new List<Row>())";

    private static string WithRow(string members, string load = FromText, string around = "") => $$"""
        using System.Collections.Generic;
        using Microsoft.ML;
        using Microsoft.ML.Data;

        class Row
        {
            {{members.Replace("\n", "\n    ")}}
        }

        {{around}}

        class Program
        {
            static object Run(MLContext ml, string path, DatabaseSource source) => {{load}};
        }
        """;

    public sealed class Reports
    {
        [Theory]
        [InlineData("[LoadColumn(0)] public float A { get; set; }\n[LoadColumn(0)] public float [|B|] { get; set; }")]
        [InlineData("[LoadColumn(fieldIndex: 0), ColumnName(\"Label\")] public bool Late;\n[LoadColumn(end: 5, start: 0)] public float[] [|Values|] = [];")]
        [InlineData("[LoadColumn(0, 3)] public float[] A = [];\n[LoadColumn(3, 5)] public float[] [|B|] = [];")]
        [InlineData("[LoadColumn(new[] { 1, 4 })] public float[] A = [];\n[LoadColumn(4)] public float [|B|];")]
        [InlineData("private const int First = 2;\n[LoadColumn(First)] public float A;\n[LoadColumn(First)] public float [|B|];")]
        [InlineData("[LoadColumn(0), ColumnName(\"Label\")] public float A;\n[LoadColumn(0)] public string [|B|] = \"\";")]
        [InlineData("[LoadColumn(0)] public float A;\npublic float [|B|] { get; set; }")]
        [InlineData("[LoadColumn(0)] public float A;\n[LoadColumn(1), ColumnName(\"A\")] public float [|B|];")]
        public Task Fields_and_names_that_clash(string members) => Verify.VerifyAnalyzerAsync(WithRow(members));

        [Theory]
        [InlineData("ml.Data.CreateTextLoader<Row>(',')")]
        [InlineData("ml.Data.LoadFromTextFile<Row>(path, new TextLoader.Options { HasHeader = true })")]
        [InlineData("ml.Data.CreateDatabaseLoader<Row>().Load(source)")]
        [InlineData("Read<Row>(ml, path);\nstatic IDataView Read<T>(MLContext context, string file) => context.Data.LoadFromTextFile<T>(file)")]
        public Task However_the_class_is_loaded(string load) => Verify.VerifyAnalyzerAsync(WithRow("[LoadColumn(0)] public float A;\n[LoadColumn(0)] public float [|B|];", load));

        [Fact]
        public Task A_name_that_two_rows_of_memory_share() =>
            Verify.VerifyAnalyzerAsync(WithRow("[ColumnName(\"B\")] public float A { get; set; }\npublic float [|B|] { get; set; }", FromMemory));

        [Fact]
        public Task Names_both_and_what_to_write() => Verify.VerifyAnalyzerAsync(
            WithRow("[LoadColumn(0)] public float {|#1:A|};\n[LoadColumn(0)] public float {|#0:B|};\npublic int {|#2:C|};"),
            Verify.Diagnostic().WithLocation(0).WithLocation(1).WithArguments("B", "reads field 0 of the file, which 'A' reads as well", "give each property a field of its own"),
            Verify.Diagnostic().WithLocation(2).WithArguments("C", "says no field of the file, so the loader throws", "add '[LoadColumn(…)]', or keep the property in another class"));

        [Fact]
        public Task With_a_base_class_and_a_partial_class() => new Verify.Test
        {
            TestState =
            {
                Sources =
                {
                    """
                    using Microsoft.ML;
                    using Microsoft.ML.Data;

                    partial class Row : Base
                    {
                        [LoadColumn(1)] public float A { get; set; }
                    }

                    class Program
                    {
                        private readonly MLContext _ml = new(1);

                        public IDataView Load(string path) => _ml.Data.LoadFromTextFile<Row>(path);
                    }
                    """,
                    """
                    using Microsoft.ML.Data;

                    abstract class Base
                    {
                        [LoadColumn(0)] public float Label { get; set; }
                    }

                    partial class Row
                    {
                        [LoadColumn(0)] public float [|B|] { get; set; }
                    }
                    """,
                },
            },
        }.RunAsync();
    }

    public sealed class Guards
    {
        [Theory]
        [InlineData("[LoadColumn(3)] public float A;\n[LoadColumn(1)] public float B;\n[LoadColumn(4, 9)] public float[] C = [];")]
        [InlineData("// the same field as text and as a number\n[LoadColumn(0)] public float A;\n[LoadColumn(0)] public string Text = \"\";")]
        [InlineData("[LoadColumn(0)] public float A;\n[NoColumn] public float B;\npublic float Half => A / 2;\ninternal float C;\npublic static float D;\npublic const int E = 1;")]
        public Task Fields_of_their_own(string members) => Verify.VerifyAnalyzerAsync(WithRow(members));

        [Theory]
        [InlineData(FromMemory)]
        [InlineData("new List<Row>()")]
        [InlineData("ml.Data.CreateEnumerable<Row>(ml.Data.LoadFromBinary(path), false)")]
        public Task Classes_that_no_file_is_read_into(string load) => Verify.VerifyAnalyzerAsync(WithRow("[LoadColumn(0)] public float A;\n[LoadColumn(0)] public float B;\npublic float C;", load));

        [Fact]
        public Task Columns_a_database_has_by_name() =>
            Verify.VerifyAnalyzerAsync(WithRow("[LoadColumn(0)] public float A;\n[LoadColumnName(\"b\")] public float B;\npublic float C;", "ml.Data.CreateDatabaseLoader<Row>().Load(source)"));

        [Fact]
        public Task Look_alikes() => Verify.VerifyAnalyzerAsync("""
            using System;
            using Microsoft.ML;

            class LoadColumnAttribute(int index) : Attribute
            {
                public int Index => index;
            }

            class Row
            {
                [LoadColumn(0)] public float A;
                [LoadColumn(0)] public float B;
            }

            class Program
            {
                static IDataView Run(MLContext ml, string path) => ml.Data.LoadFromTextFile<Row>(path);
            }
            """);
    }
}
