using Verify = QualityGates.Testing.AnalyzerVerifier<QualityGates.Rules.Leakage.EvaluatedOnTrainingData>;

namespace QualityGates.Analyzers.Tests.Leakage;

public static partial class EvaluatedOnTrainingDataTests
{
    /// <summary>Rows that are asked for by a name or a number: of an indexer of the program, or a method that is given it.</summary>
    public sealed class Indexers
    {
        private const string Files = "IDataView this[string part] => ml.Data.LoadFromBinary(Path.Combine(folder, part + \".bin\"));";
        private const string Getter = "IDataView this[string part] { get { var path = Path.Combine(folder, part); return ml.Data.LoadFromBinary(path); } }";
        private const string Switch = "IDataView this[string part] => part switch { \"train\" => ml.Data.LoadFromBinary(\"a\"), _ => ml.Data.LoadFromBinary(\"b\") };";
        private const string Chosen = "enum Part { Train, Test }\nprivate IDataView _train = ml.Data.LoadFromBinary(\"a\"), _test = ml.Data.LoadFromBinary(\"b\");\nIDataView this[Part part] => part == Part.Train ? _train : _test;";
        private const string Kept = "private readonly Dictionary<string, IDataView> _parts = new();\nIDataView this[string part] { get => _parts[part]; set => _parts[part] = value; }";
        private const string Asked = "static IDataView Of(MLContext ml, string part) => part == \"train\" ? ml.Data.LoadFromBinary(\"a\") : ml.Data.LoadFromBinary(\"b\");";

        private static string Program(string members, string run) => LeakagePrograms.InFile($$"""
            interface IParts
            {
                IDataView this[string part] { get; }
            }

            abstract class Parts
            {
                public abstract IDataView this[string part] { get; }
            }

            class Study(MLContext ml, string folder, string one, string other, IParts given, Parts kept, IReadOnlyDictionary<string, IDataView> named)
            {
                {{members.Replace("\n", "\n    ")}}

                object? Run(IEstimator<ITransformer> pipeline)
                {
                    ITransformer Fit(IDataView train) => pipeline.Append(ml.Regression.Trainers.Sdca()).Fit(train);
                    {{run.Replace("\n", "\n        ")}}
                }
            }
            """);

        [Theory]
        [InlineData(Files, "this[\"train\"]", "this[\"test\"]")]
        [InlineData(Files, "this[one]", "this[other]")]
        [InlineData(Getter, "this[\"train\"]", "this[part: \"test\"]")]
        [InlineData(Switch, "this[\"train\"]", "this[\"test\"]")]
        [InlineData(Switch, "this[one]", "this[other]")]
        [InlineData(Chosen, "this[Part.Train]", "this[Part.Test]")]
        [InlineData(Chosen + "\nIDataView Rows(bool isTrain) => isTrain ? _train : _test;", "Rows(true)", "Rows(false)")]
        [InlineData(Chosen + "\nIDataView Rows(string part) { switch (part) { case \"train\": return _train; default: return _test; } }", "Rows(one)", "Rows(\"test\")")]
        [InlineData(Asked, "Of(ml, \"train\")", "Of(ml, \"test\")")]
        [InlineData("static IDataView Of(string part) => part == \"train\" ? new MLContext(1).Data.LoadFromBinary(\"a\") : new MLContext(1).Data.LoadFromBinary(\"b\");", "Of(\"train\")", "Of(\"test\")")]
        [InlineData("", "given[\"train\"]", "given[\"test\"]")]
        [InlineData("", "kept[\"train\"]", "kept[\"test\"]")]
        [InlineData("", "named[\"train\"]", "named[\"test\"]")]
        [InlineData("static string Folder => \"a\";\nstatic string Held => \"b\";", "ml.Data.LoadFromBinary(Folder)", "ml.Data.LoadFromBinary(Held)")]
        public Task Other_parts(string members, string train, string test) =>
            Verify.VerifyAnalyzerAsync(Program(members, $"return ml.Regression.Evaluate(Fit({train}).Transform({test}));"));

        [Theory]
        [InlineData(Chosen, "this[Part.Train]", "this[Part.Train]")]
        [InlineData(Chosen + "\nIDataView Rows(bool isTrain) => isTrain ? _train : _test;", "Rows(true)", "Rows(isTrain: true)")]
        [InlineData("", "given[\"train\"]", "given[\"train\"]")]
        [InlineData("", "named[\"train\"]", "named[\"train\"]")]
        public Task One_part(string members, string train, string test) =>
            Verify.VerifyAnalyzerAsync(Program(members, $"return ml.Regression.[|Evaluate|](Fit({train}).Transform({test}));"));

        [Fact]
        public Task Parts_that_were_put_in() => Verify.VerifyAnalyzerAsync(Program(Kept, """
            var split = ml.Data.TrainTestSplit(ml.Data.LoadFromBinary(folder));
            this["train"] = split.TrainSet;
            this["test"] = split.TestSet;
            return ml.Regression.Evaluate(Fit(this["train"]).Transform(this["test"]));
            """));

        [Fact]
        public Task Rows_by_number() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InFile("""
            class Row
            {
                public float Label { get; set; }
            }

            class Table(List<Row> rows)
            {
                public Row this[int number] => rows[number];
            }

            class Study
            {
                static object Run(MLContext ml, List<Row> rows)
                {
                    var table = new Table(rows);
                    var train = new List<Row>();
                    for (var i = 0; i < 100; i++)
                    {
                        train.Add(table[i]);
                    }

                    var model = ml.Regression.Trainers.Sdca().Fit(ml.Data.LoadFromEnumerable(train));
                    return ml.Regression.[|Evaluate|](model.Transform(ml.Data.LoadFromEnumerable(train)));
                }
            }
            """));
    }
}
