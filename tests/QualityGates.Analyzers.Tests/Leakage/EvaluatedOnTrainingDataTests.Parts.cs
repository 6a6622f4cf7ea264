using Verify = QualityGates.Testing.AnalyzerVerifier<QualityGates.Rules.Leakage.EvaluatedOnTrainingData>;

namespace QualityGates.Analyzers.Tests.Leakage;

public static partial class EvaluatedOnTrainingDataTests
{
    /// <summary>Rows that are held out by hand: a part of each group, one of several folds.</summary>
    public sealed class Parts
    {
        private static string Program(string body) => LeakagePrograms.InFile($$"""
            class Row
            {
                public float Label { get; set; }
                public float Size { get; set; }
                public string Site { get; set; } = "";
            }

            class Rounds<T>
            {
                private readonly List<List<T>> _folds;

                public Rounds(IReadOnlyList<T> rows, int count)
                {
                    _folds = Enumerable.Range(0, count).Select(_ => new List<T>()).ToList();
                    for (var i = 0; i < rows.Count; i++)
                    {
                        _folds[i % count].Add(rows[i]);
                    }
                }

                public void Run(Func<List<T>, List<T>, object> judge)
                {
                    for (var held = 0; held < _folds.Count; held++)
                    {
                        var known = new List<T>();
                        for (var fold = 0; fold < _folds.Count; fold++)
                        {
                            if (fold != held)
                            {
                                known.AddRange(_folds[fold]);
                            }
                        }

                        judge(known, _folds[held]);
                    }
                }
            }

            class Study
            {
                static object? Run(MLContext ml, IEstimator<ITransformer> pipeline, List<Row> rows, Row[][] folds)
                {
                    ITransformer Fit(IEnumerable<Row> train) => pipeline.Append(ml.Regression.Trainers.Sdca()).Fit(ml.Data.LoadFromEnumerable(train));
                    IDataView Rows(IEnumerable<Row> some) => ml.Data.LoadFromEnumerable(some);
                    {{body.Replace("\n", "\n        ")}}
                    return null;
                }

                static object Judge(MLContext ml, IEstimator<ITransformer> pipeline, Row[] unknown, List<Row> known) =>
                    ml.Regression.Evaluate(pipeline.Append(ml.Regression.Trainers.Sdca()).Fit(ml.Data.LoadFromEnumerable(known)).Transform(ml.Data.LoadFromEnumerable(unknown)));

                static List<Row> Others(Row[][] folds, int but)
                {
                    var others = new List<Row>();
                    for (var fold = 0; fold < folds.Length; fold++)
                    {
                        if (fold != but)
                        {
                            others.AddRange(folds[fold]);
                        }
                    }

                    return others;
                }

                static Row[] Drawn(Row[] rows, Random random)
                {
                    var drawn = new Row[rows.Length];
                    for (var i = 0; i < drawn.Length; i++)
                    {
                        drawn[i] = rows[random.Next(rows.Length)];
                    }

                    return drawn;
                }
            }
            """);

        [Theory]
        [InlineData("folds.SelectMany(c => c[..(c.Length / 2)])", "folds.SelectMany(c => c[(c.Length / 2)..])")]
        [InlineData("folds.Select(c => c[..(c.Length / 2)]).SelectMany(c => c)", "folds.SelectMany(c => c[(c.Length / 2)..])")]
        [InlineData("folds.SelectMany(c => c.Take(80)).ToList()", "folds.SelectMany(c => c.Skip(80)).ToArray()")]
        [InlineData("folds.SelectMany(c => c[..^5])", "folds.SelectMany(c => c[^5..])")]
        [InlineData("folds.Select(c => c[..(c.Length / 2)]).Select(c => Drawn(c, new Random(1))).SelectMany(c => c)", "folds.SelectMany(c => c[(c.Length / 2)..])")]
        [InlineData("rows.GroupBy(row => row.Site).SelectMany(site => site.Take(5))", "rows.GroupBy(row => row.Site).SelectMany(site => site.Skip(5))")]
        [InlineData("rows.Chunk(10).SelectMany(chunk => chunk.Skip(2))", "rows.Chunk(10).SelectMany(chunk => chunk.Take(2))")]
        public Task Other_parts_of_each_run(string train, string test) => Verify.VerifyAnalyzerAsync(Program($"return ml.Regression.Evaluate(Fit({train}).Transform(Rows({test})));"));

        [Theory]
        [InlineData("folds.SelectMany(c => c[..(c.Length / 2)])", "folds.SelectMany(c => c[..(c.Length / 2)])")]
        [InlineData("folds.SelectMany(c => c[..(c.Length / 2)])", "folds.SelectMany(c => c)")]
        [InlineData("folds.SelectMany(c => c)", "folds.SelectMany(c => c[(c.Length / 2)..])")]
        [InlineData("rows.Chunk(10).SelectMany(chunk => chunk)", "rows.Chunk(10).SelectMany(chunk => chunk.Take(2))")]
        public Task The_same_part_of_each_run(string train, string test) => Verify.VerifyAnalyzerAsync(Program($"return ml.Regression.[|Evaluate|](Fit({train}).Transform(Rows({test})));"));

        [Theory]
        [InlineData("Fit", "Test", "Evaluate")]
        [InlineData("Test", "Fit", "Evaluate")]
        [InlineData("Fit", "Fit", "[|Evaluate|]")]
        public Task Objects_that_one_function_makes_of_each_part(string train, string test, string evaluate) => Verify.VerifyAnalyzerAsync(LeakagePrograms.InFile($$"""
            record Three<T>(T Fit, T Choose, T Test)
            {
                public Three<TOther> Map<TOther>(Func<T, TOther> change) => new(change(Fit), change(Choose), change(Test));
            }

            record Table(IDataView View, int Count);

            class Study
            {
                static object Run(MLContext ml, float[][] rows, int a, int b)
                {
                    var parts = new Three<float[][]>(rows[..a], rows[a..b], rows[b..]).Map(part => new Table(ml.Data.LoadFromEnumerable(part), part.Length));
                    return ml.Regression.{{evaluate}}(ml.Regression.Trainers.Sdca().Fit(parts.{{train}}.View).Transform(parts.{{test}}.View));
                }
            }
            """));

        private const string Each = "for (var held = 0; held < folds.Length; held++)\n{\n    var train = new List<Row>();\n    for (var fold = 0; fold < folds.Length; fold++)\n    {\n        ";

        [Theory]
        [InlineData(Each + "if (fold != held)\n            train.AddRange(folds[fold]);\n    }\n    ml.Regression.Evaluate(Fit(train).Transform(Rows(folds[held])));\n}")]
        [InlineData(Each + "if (fold == held)\n            continue;\n        train.AddRange(folds[fold]);\n    }\n    var test = folds[held];\n    var model = Fit(train);\n    var scored = model.Transform(Rows(test));\n    ml.Regression.Evaluate(scored);\n}")]
        [InlineData(Each + "if (fold != held)\n            foreach (var row in folds[fold])\n                train.Add(row);\n    }\n    ml.Regression.Evaluate(Fit(train).Transform(Rows(folds[held])));\n}")]
        [InlineData("foreach (var held in folds)\n{\n    var train = new List<Row>();\n    foreach (var fold in folds)\n        if (fold != held)\n            train.AddRange(fold);\n    ml.Regression.Evaluate(Fit(train).Transform(Rows(held)));\n}")]
        [InlineData("for (var held = 0; held < folds.Length; held++)\n{\n    var train = folds.Where((_, i) => i != held).SelectMany(fold => fold);\n    ml.Regression.Evaluate(Fit(train).Transform(Rows(folds[held])));\n}")]
        [InlineData("var parts = rows.Chunk(10).ToList();\nfor (var held = 0; held < parts.Count; held++)\n{\n    var train = parts.Where((_, i) => i != held).SelectMany(part => part).ToList();\n    ml.Regression.Evaluate(Fit(train).Transform(Rows(parts[held])));\n}")]
        [InlineData("foreach (var held in folds)\n{\n    var train = folds.Where(fold => fold != held).SelectMany(fold => fold);\n    ml.Regression.Evaluate(Fit(train).Transform(Rows(held)));\n}")]
        [InlineData(Each + "if (fold == held)\n            Console.WriteLine(fold);\n        else\n            train.AddRange(folds[fold]);\n    }\n    ml.Regression.Evaluate(Fit(train).Transform(Rows(folds[held])));\n}")]
        [InlineData(Each + "if (folds[fold] != folds[held])\n            train.AddRange(folds[fold]);\n    }\n    ml.Regression.Evaluate(Fit(train).Transform(Rows(folds[held])));\n}")]
        [InlineData(Each + "if (fold != held)\n            train.AddRange(folds[fold]);\n    }\n    ml.Regression.Evaluate(Fit(train.Select(row => new Row { Size = row.Size * 2 })).Transform(Rows(folds[held])));\n}")]
        [InlineData(Each + "if (fold != held)\n            train.AddRange(folds[fold]);\n    }\n    ml.Regression.Evaluate(Fit(train.Where(row => row.Size > 0).Take(80).ToList()).Transform(Rows(folds[held])));\n}")]
        [InlineData("for (var held = 0; held < folds.Length; held++)\n    ml.Regression.Evaluate(Fit(Others(folds, held)).Transform(Rows(folds[held])));")]
        [InlineData("for (var held = 0; held < folds.Length; held++)\n    ml.Regression.Evaluate(Fit(Others(but: held, folds: folds)).Transform(Rows(folds[held])));")]
        [InlineData(Each + "if (!(fold == held) && folds[fold].Length > 0)\n            train.AddRange(folds[fold]);\n    }\n    ml.Regression.Evaluate(Fit(train).Transform(Rows(folds[held])));\n}")]
        [InlineData("foreach (var held in folds)\n{\n    var train = new List<Row>();\n    foreach (var fold in folds)\n    {\n        if (ReferenceEquals(fold, held)) continue;\n        train.AddRange(fold);\n    }\n    ml.Regression.Evaluate(Fit(train).Transform(Rows(held)));\n}")]
        [InlineData("foreach (var held in folds)\n{\n    var train = new List<Row>();\n    foreach (var fold in folds)\n        if (!fold.Equals(held))\n            train.AddRange(fold);\n    ml.Regression.Evaluate(Fit(train).Transform(Rows(held)));\n}")]
        [InlineData("foreach (var held in folds)\n{\n    var train = folds.Where(fold => !ReferenceEquals(fold, held)).SelectMany(fold => fold);\n    ml.Regression.Evaluate(Fit(train).Transform(Rows(held)));\n}")]
        [InlineData("for (var held = 0; held < folds.Length; held++)\n{\n    var train = Enumerable.Range(0, folds.Length).Where(i => i != held).SelectMany(i => folds[i]).ToList();\n    ml.Regression.Evaluate(Fit(train).Transform(Rows(folds[held])));\n}")]
        [InlineData("for (var held = 0; held < 5; held++)\n{\n    var train = rows.Where((_, i) => i % 5 != held).ToList();\n    var test = rows.Where((_, i) => i % 5 == held).ToList();\n    ml.Regression.Evaluate(Fit(train).Transform(Rows(test)));\n}")]
        [InlineData(Each + "if (fold != held)\n            train.AddRange(folds[fold]);\n    }\n    Score(train, folds[held]);\n}\nvoid Score(List<Row> known, Row[] unknown) => ml.Regression.Evaluate(Fit(known).Transform(Rows(unknown)));")]
        [InlineData(Each + "if (fold != held)\n            train.AddRange(folds[fold]);\n    }\n    Judge(ml, pipeline, folds[held], train);\n}")]
        [InlineData("Func<List<Row>, Row[], object> score = (known, unknown) => ml.Regression.Evaluate(Fit(known).Transform(Rows(unknown)));\n" + Each + "if (fold != held)\n            train.AddRange(folds[fold]);\n    }\n    score(train, folds[held]);\n}")]
        [InlineData("new Rounds<Row>(rows, 5).Run((known, held) => ml.Regression.Evaluate(Fit(known).Transform(Rows(held))));")]
        [InlineData("new Rounds<Row>(rows, 5).Run(Score);\nobject Score(List<Row> known, List<Row> held) => ml.Regression.Evaluate(Fit(known).Transform(Rows(held)));")]
        public Task Folds_of_which_one_is_left_out(string body) => Verify.VerifyAnalyzerAsync(Program(body));

        [Theory]
        [InlineData(Each + "train.AddRange(folds[fold]);\n    }\n    ml.Regression.[|Evaluate|](Fit(train).Transform(Rows(folds[held])));\n}")]
        [InlineData(Each + "if (fold != 0)\n            train.AddRange(folds[fold]);\n    }\n    ml.Regression.[|Evaluate|](Fit(train).Transform(Rows(train)));\n}")]
        [InlineData(Each + "if (fold != held)\n            train.AddRange(folds[fold]);\n    }\n    ml.Regression.[|Evaluate|](Fit(train).Transform(Rows(train)));\n}")]
        [InlineData("foreach (var fold in folds)\n{\n    if (fold == null)\n        continue;\n    var train = new List<Row>();\n    train.AddRange(fold);\n    ml.Regression.[|Evaluate|](Fit(train).Transform(Rows(fold)));\n}")]
        [InlineData(Each + "train.AddRange(folds[fold]);\n    }\n    ml.Regression.[|Evaluate|](Fit(train.Where(row => row.Size > 0)).Transform(Rows(train)));\n}")]
        [InlineData("for (var held = 0; held < folds.Length; held++)\n    ml.Regression.[|Evaluate|](Fit(Others(folds, 0)).Transform(Rows(folds[held])));")]
        [InlineData(Each + "if (fold != held || folds[fold].Length > 0)\n            train.AddRange(folds[fold]);\n    }\n    ml.Regression.[|Evaluate|](Fit(train).Transform(Rows(folds[held])));\n}")]
        [InlineData(Each + "if (fold != held)\n            train.AddRange(folds[fold]);\n    }\n    Score(train, train);\n}\nvoid Score(List<Row> known, List<Row> unknown) => ml.Regression.[|Evaluate|](Fit(known).Transform(Rows(unknown)));")]
        [InlineData(Each + "train.AddRange(folds[fold]);\n    }\n    [|Judge(ml, pipeline, folds[held], train)|];\n}")]
        [InlineData("new Rounds<Row>(rows, 5).Run((known, held) => ml.Regression.[|Evaluate|](Fit(known).Transform(Rows(known))));")]
        public Task Folds_of_which_none_is_left_out(string body) => Verify.VerifyAnalyzerAsync(Program(body));
    }
}
