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
        private const string Asking = "private readonly Dictionary<string, IDataView> _parts = [];\nvoid Put(string part, IDataView rows) => _parts[part] = rows;\nvoid Add(IDataView rows, string part) => _parts.Add(part, rows);\nIDataView Get(string part) => _parts[part];\nIDataView Asked(string part) => _parts.TryGetValue(part, out var rows) ? rows : throw new KeyNotFoundException(part);";
        private const string Shelf = "sealed class Shelf\n{\n    private readonly Dictionary<string, IDataView> _parts = [];\n    public IDataView this[string name] { get => _parts[name]; set => _parts[name] = value; }\n}\nsealed class Cabinet\n{\n    public Shelf Shelf { get; } = new();\n    public IDataView this[string name] => Shelf[name];\n}";
        private const string Shifted = "private readonly Dictionary<string, IDataView> _parts = new();\nIDataView this[string part] { get => _parts[part.ToLowerInvariant()]; set => _parts[part.ToLowerInvariant()] = value; }";
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

        [Theory]
        [InlineData(Kept, "this[\"train\"] = split.TrainSet;\nthis[\"test\"] = split.TestSet;", "this[\"train\"]", "this[part: \"train\"]")]
        [InlineData(Kept, "const string Name = \"train\";\nthis[Name] = split.TrainSet;\nthis[\"test\"] = split.TestSet;", "split.TrainSet", "this[\"train\"]")]
        [InlineData(Kept, "void Fill(Study shelf) => (shelf[\"train\"], shelf[\"test\"]) = (split.TrainSet, split.TestSet);\nFill(this);", "split.TrainSet", "this[\"train\"]")]
        [InlineData(Kept + "\nIDataView Of(string name) => this[name];", "this[\"train\"] = split.TrainSet;\nthis[\"test\"] = split.TestSet;", "Of(\"train\")", "Of(\"train\")")]
        [InlineData(Asking, "Put(\"train\", split.TrainSet);\nPut(rows: split.TestSet, part: \"test\");", "Get(\"train\")", "Get(\"train\")")]
        [InlineData(Asking, "Add(split.TrainSet, \"train\");\nAdd(split.TestSet, \"test\");", "split.TrainSet", "Asked(\"train\")")]
        [InlineData(Asking, "Add(split.TrainSet, \"train\");\nAdd(split.TestSet, \"test\");", "split.TrainSet", "_parts.TryGetValue(\"train\", out var found) ? found : throw new KeyNotFoundException()")]
        [InlineData(Asking, "", "Get(\"train\")", "Get(\"train\")")]
        [InlineData(Shelf, "var shelf = new Shelf { [\"train\"] = split.TrainSet, [\"test\"] = split.TestSet };", "shelf[\"train\"]", "shelf[\"train\"]")]
        [InlineData(Shelf, "var shelf = new Shelf();\nshelf[\"train\"] = split.TrainSet;\nshelf[\"test\"] = split.TestSet;", "shelf[\"test\"]", "shelf[\"test\"]")]
        [InlineData(Shelf, "var cabinet = new Cabinet();\ncabinet.Shelf[\"train\"] = split.TrainSet;\ncabinet.Shelf[\"test\"] = split.TestSet;", "cabinet[\"train\"]", "cabinet.Shelf[\"train\"]")]
        [InlineData("enum Part { Train, Test }\nprivate readonly Dictionary<Part, IDataView> _parts = [];\nIDataView this[Part part] { get => _parts[part]; set => _parts[part] = value; }", "this[Part.Train] = split.TrainSet;\nthis[Part.Test] = split.TestSet;", "this[Part.Train]", "this[Part.Train]")]
        [InlineData("static IDataView At(IDataView[] parts, int place) => parts[place];", "var parts = new[] { split.TrainSet, split.TestSet };", "At(parts, 0)", "At(parts, 0)")]
        public Task Put_in_and_asked_for_by_the_same_name(string members, string put, string train, string test) => Verify.VerifyAnalyzerAsync(Program(
            members, $"var split = ml.Data.TrainTestSplit(ml.Data.LoadFromBinary(folder));\n{put}\nreturn ml.Regression.[|Evaluate|](Fit({train}).Transform({test}));"));

        [Theory]
        [InlineData(Kept, "this[\"train\"] = split.TrainSet;\nthis[\"test\"] = split.TestSet;\nvar model = Fit(this[\"train\"]);\nthis[\"train\"] = split.TestSet;", "model", "this[\"train\"]")]
        [InlineData(Kept, "this[\"train\"] = split.TrainSet;\nthis[\"test\"] = split.TestSet;\nvar model = Fit(this[\"train\"]);\nthis[one] = split.TestSet;", "model", "this[\"train\"]")]
        [InlineData(Kept, "this[one] = split.TrainSet;\nthis[other] = split.TestSet;", "Fit(this[one])", "this[other]")]
        [InlineData(Shelf, "Shelf shelf = new(), next = new();\nshelf[\"rows\"] = split.TrainSet;\nnext[\"rows\"] = split.TestSet;", "Fit(shelf[\"rows\"])", "next[\"rows\"]")]
        [InlineData(Asking, "Put(\"train\", split.TrainSet);\nPut(\"test\", split.TestSet);", "Fit(Get(\"train\"))", "Get(\"test\")")]
        [InlineData(Asking, "Add(split.TrainSet, \"train\");\nvar model = Fit(Get(\"train\"));\n_parts.Clear();\nAdd(split.TestSet, \"train\");", "model", "Asked(\"train\")")]
        [InlineData(Asking, "", "Fit(Get(\"train\"))", "Get(\"test\")")]
        [InlineData(Shifted, "this[\"train\"] = split.TrainSet;\nvar model = Fit(this[\"train\"]);\nthis[\"Train\"] = split.TestSet;", "model", "this[\"train\"]")]
        [InlineData("static IDataView At(IDataView[] parts, int place) => parts[place];", "var parts = new[] { split.TrainSet, split.TestSet };", "Fit(At(parts, 0))", "At(parts, 1)")]
        [InlineData("static IDataView Two(Dictionary<string, IDataView> parts, string a, string b) => parts[a] ?? parts[b];", "var parts = new Dictionary<string, IDataView> { [\"train\"] = split.TrainSet, [\"test\"] = split.TestSet };", "Fit(Two(parts, \"train\", \"test\"))", "Two(parts, \"test\", \"train\")")]
        public Task Put_in_and_asked_for_otherwise(string members, string put, string model, string test) => Verify.VerifyAnalyzerAsync(Program(
            members, $"var split = ml.Data.TrainTestSplit(ml.Data.LoadFromBinary(folder));\n{put}\nreturn ml.Regression.Evaluate({model}.Transform({test}));"));

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
