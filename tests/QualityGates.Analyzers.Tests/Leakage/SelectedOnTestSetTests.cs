using static QualityGates.Analyzers.Tests.Evaluation.TrainingProgram;
using Verify = QualityGates.Testing.AnalyzerVerifier<QualityGates.Rules.Leakage.SelectedOnTestSet>;

namespace QualityGates.Analyzers.Tests.Leakage;

public static partial class SelectedOnTestSetTests
{
    private const string Candidate = "features.Append(ml.BinaryClassification.Trainers.FastTree(numberOfLeaves: n)).Fit(split.TrainSet)";
    private const string Score = "ml.BinaryClassification.Evaluate(m.Transform(split.TestSet))";
    private const string Folds = "var folds = ml.BinaryClassification.CrossValidate(rows, features.Append(ml.BinaryClassification.Trainers.FastTree()));\n";

    /// <summary>A loop over candidates that scores each on the test part.</summary>
    private static string Loop(string choice, string first = "", string score = Score + ".F1Score", string candidate = Candidate, string last = "") => WithSplit(
        $"ITransformer? best = null;\nvar top = 0.0;\n{first}\nforeach (var n in new[] {{ 4, 8, 16 }})\n{{\n    var m = {candidate};\n    var x = {score};\n    {choice}\n}}\n{last}\nml.Model.Save(best, null, $\"{{top}}.zip\");");

    public sealed class Reports
    {
        private const string Predicted = "class Judged { public bool Label { get; set; } public float Probability { get; set; } }";

        private static string Cuts(string choice) =>
            $"var n = 4;\nvar m = {Candidate};\nvar judged = ml.Data.CreateEnumerable<Judged>(m.Transform(split.TestSet), reuseRowObject: false).ToList();\n{choice}";

        [Theory]
        [InlineData("return Enumerable.Range(1, 9).Select(i => i / 10f).[|MaxBy|](cut => judged.Count(row => row.Label == row.Probability > cut));")]
        [InlineData("return new[] { 0.3f, 0.5f }.[|MaxBy|](cut => Hits(cut) / (double)judged.Count);\nint Hits(float cut) => judged.Count(row => row.Label && row.Probability >= cut);")]
        [InlineData("var top = 0.0;\nvar kept = 0f;\nfor (var cut = 0.05f; cut < 1; cut += 0.05f)\n{\n    var hits = judged.Count(row => row.Label && row.Probability >= cut);\n    if ([|hits > top|]) (top, kept) = (hits, cut);\n}\nreturn kept;")]
        [InlineData("var top = 0.0;\nvar kept = 0f;\nforeach (var cut in judged.Select(row => row.Probability).Distinct())\n{\n    var hits = judged.Count(row => row.Label == row.Probability >= cut);\n    if ([|hits > top|]) (top, kept) = (hits, cut);\n}\nreturn kept;")]
        public Task The_cut_that_counts_best(string choice) => Verify.VerifyAnalyzerAsync(WithSplit(Cuts(choice), Predicted));

        [Theory]
        [InlineData("return judged.Count(row => row.Label == row.Probability > 0.5f);")]
        [InlineData("return new[] { 0.3f, 0.5f }.Select(cut => judged.Count(row => row.Probability > cut)).ToList();")]
        [InlineData("return judged.MaxBy(row => row.Probability);")]
        [InlineData("var top = 0.0;\nforeach (var cut in new[] { 0.3f, 0.5f })\n{\n    var hits = judged.Count(row => row.Label && row.Probability >= cut);\n    Console.WriteLine(hits > top);\n}\nreturn top;")]
        public Task Cuts_of_which_none_is_picked(string choice) => Verify.VerifyAnalyzerAsync(WithSplit(Cuts(choice), Predicted));

        /// <summary>A method divides what it is given once more to choose; whether the test part of that is the last word is for its callers to say.</summary>
        [Theory]
        [InlineData("outer.TrainSet", "x > top")]
        [InlineData("rows", "[|x > top|]")]
        public Task Parts_of_rows_that_callers_give(string given, string choice) => Verify.VerifyAnalyzerAsync($$"""
            using System;
            using Microsoft.ML;

            static class Program
            {
                static void Main()
                {
                    var ml = new MLContext(seed: 1);
                    var rows = ml.Data.LoadFromTextFile("rows.tsv");
                    var outer = ml.Data.TrainTestSplit(rows);
                    var best = Search.Best(ml, {{given}});
                    Console.WriteLine(ml.BinaryClassification.Evaluate(best.Transform({{(given == "rows" ? "rows" : "outer.TestSet")}})).F1Score);
                }
            }

            static class Search
            {
                public static ITransformer Best(MLContext ml, IDataView known)
                {
                    var split = ml.Data.TrainTestSplit(known);
                    ITransformer? best = null;
                    var top = 0.0;
                    foreach (var n in new[] { 4, 8, 16 })
                    {
                        var m = ml.BinaryClassification.Trainers.FastTree(numberOfLeaves: n).Fit(split.TrainSet);
                        var x = ml.BinaryClassification.Evaluate(m.Transform(split.TestSet)).F1Score;
                        if ({{choice}})
                        {
                            (best, top) = (m, x);
                        }
                    }

                    return best!;
                }
            }
            """);

        private const string Counting =
            "double Right(List<Judged> rows, float cut)\n{\n    var right = 0;\n    foreach (var row in rows)\n    {\n        if (row.Probability >= cut == row.Label) right++;\n    }\n\n    return right / (double)rows.Count;\n}";

        /// <summary>What loops of the program count row by row for each threshold.</summary>
        [Theory]
        [InlineData("foreach (var cut in new[] { 0.3f, 0.5f })\n{\n    int right = 0;\n    foreach (var row in judged)\n    {\n        if (row.Probability >= cut == row.Label) right++;\n    }\n\n    if ([|right > top|]) (top, kept) = (right, cut);\n}")]
        [InlineData("for (var i = 1; i < 100; i++)\n{\n    var cut = i / 100f;\n    double hit = 0, wrong = 0;\n    for (var r = 0; r < judged.Count; r++)\n    {\n        var said = judged[r].Probability > cut;\n        hit += said && judged[r].Label ? 1 : 0;\n        wrong += said && !judged[r].Label ? 1 : 0;\n    }\n\n    var precision = hit / (hit + wrong);\n    if ([|precision > top|]) { top = precision; kept = cut; }\n}")]
        [InlineData("for (var cut = 0.05f; cut < 1; cut += 0.05f)\n{\n    var x = Right(judged, cut);\n    if ([|x > top|]) (top, kept) = (x, cut);\n}")]
        [InlineData("for (var cut = 0.05f; cut < 1; cut += 0.05f)\n{\n    if ([|Right(judged, cut) > top|]) (top, kept) = (Right(judged, cut), cut);\n}")]
        public Task The_cut_that_a_loop_counts_best(string loop) => Verify.VerifyAnalyzerAsync(WithSplit(Cuts("var (top, kept) = (0.0, 0f);\n" + loop + "\nConsole.WriteLine(top);\nreturn kept;\n" + Counting), Predicted));

        [Theory]
        [InlineData("foreach (var cut in new[] { 0.3f, 0.5f })\n{\n    var x = Right(judged, cut);\n    Console.WriteLine(x > top);\n}")]
        [InlineData("foreach (var size in new[] { 3, 5 })\n{\n    var x = Right(judged.Take(size).ToList(), 0.5f);\n    if (x > top) (top, kept) = (x, size);\n}")]
        [InlineData("foreach (var row in judged)\n{\n    if (row.Probability >= kept) kept = row.Probability;\n}")]
        [InlineData("var right = 0;\nforeach (var row in judged)\n{\n    if (row.Probability >= kept == row.Label) right++;\n    if (right > top) top = right;\n}")]
        [InlineData("foreach (var row in judged)\n{\n    var x = Off(row, kept);\n    if (x > top) (top, kept) = (x, row.Probability);\n}\n\nfloat Off(Judged row, float cut) => row.Probability > cut ? row.Probability - cut : 0;")]
        public Task Loops_that_pick_no_cut(string loop) => Verify.VerifyAnalyzerAsync(WithSplit(Cuts("var (top, kept) = (0.0, 0f);\n" + loop + "\nConsole.WriteLine(top);\nreturn kept;\n" + Counting), Predicted));

        [Theory]
        [InlineData("if ([|x > top|]) { top = x; best = m; }")]
        [InlineData("if ([|top < x|]) (top, best) = (x, m);")]
        [InlineData("if ((([|x >= top|])) && m is not null) { top = x; best = m; }")]
        [InlineData("if (best is null || [|x > top|]) { top = x; best = m; }")]
        [InlineData("if ([|x.CompareTo(top) > 0|]) { top = x; best = m; }")]
        [InlineData("if ([|x <= top|]) continue;\n    top = x;\n    best = m;")]
        [InlineData("if ([|x <= top|])\n    {\n        Console.WriteLine(\"no better\");\n    }\n    else\n    {\n        top = x;\n        best = m;\n    }")]
        public Task The_best_of_a_loop(string choice) => Verify.VerifyAnalyzerAsync(Loop(choice));

        [Fact]
        public Task Metrics_kept_as_an_object() => Verify.VerifyAnalyzerAsync(Loop(
            "if (kept is null || [|x.AreaUnderRocCurve > kept.AreaUnderRocCurve|]) { kept = x; best = m; }", "CalibratedBinaryClassificationMetrics? kept = null;", Score));

        [Fact]
        public Task A_score_computed_by_a_local_function() => Verify.VerifyAnalyzerAsync(Loop(
            "if ([|x > top|]) { top = x; best = m; }", $"double ScoreOf(ITransformer m) => {Score}.F1Score;", "ScoreOf(m)"));

        [Theory]
        [InlineData($"var best = new[] {{ 4, 8 }}.Select(n => {Candidate}).Select(m => (m, {Score}.F1Score)).[|OrderByDescending|](t => t.F1Score).First();\nreturn best.m;")]
        [InlineData($"return new[] {{ 4, 8 }}.Select(n => {{ var m = {Candidate}; return new {{ m, x = {Score} }}; }}).[|OrderByDescending|](r => r.x.AreaUnderRocCurve).FirstOrDefault();")]
        [InlineData($"return new[] {{ 4, 8 }}.Select(n => {Candidate}).[|MaxBy|](m => {Score}.F1Score);")]
        [InlineData($"return (from n in new[] {{ 4, 8 }}\n    let m = {Candidate}\n    let x = {Score}\n    orderby [|x.F1Score descending|]\n    select m).First();")]
        [InlineData($"var results = new List<(ITransformer Model, double F1)>();\nforeach (var n in new[] {{ 4, 8 }})\n{{\n    var m = {Candidate};\n    results.Add((m, {Score}.F1Score));\n}}\nvar sorted = results.[|OrderByDescending|](r => r.F1).ToList();\nreturn sorted[0].Model;")]
        [InlineData($"var scores = new Dictionary<int, double>();\nforeach (var n in new[] {{ 4, 8 }})\n{{\n    var m = {Candidate};\n    scores[n] = {Score}.F1Score;\n}}\nreturn scores.[|MaxBy|](pair => pair.Value).Key;")]
        [InlineData($"return new[] {{ 4, 8 }}.ToDictionary(n => n, ScoreOf).[|MaxBy|](pair => pair.Value).Key;\ndouble ScoreOf(int n)\n{{\n    var m = {Candidate};\n    return {Score}.F1Score;\n}}")]
        public Task The_first_of_an_ordering(string body) => Verify.VerifyAnalyzerAsync(WithSplit(body));

        [Theory]
        [InlineData("var best = [|x.F1Score > y.F1Score|] ? a : b;\nreturn best;")]
        [InlineData("ITransformer best;\nif ([|x.F1Score > y.F1Score|]) best = a;\nelse best = b;\nreturn best;")]
        [InlineData("var best = a;\nif ([|y.F1Score > x.F1Score|])\n{\n    best = b;\n}\n\nreturn best;")]
        public Task The_better_of_two(string choice) => Verify.VerifyAnalyzerAsync(Two(choice));

        [Fact]
        public Task Models_in_a_list() => Verify.VerifyAnalyzerAsync(WithSplit("""
            var models = new List<ITransformer>
            {
                ml.BinaryClassification.Trainers.FastTree().Fit(split.TrainSet),
                ml.BinaryClassification.Trainers.LightGbm().Fit(split.TrainSet),
            };
            return models.[|MaxBy|](m => ml.BinaryClassification.Evaluate(m.Transform(split.TestSet)).F1Score);
            """));

        [Fact]
        public Task Parts_that_are_files_of_their_own() => Verify.VerifyAnalyzerAsync(Loop(
            "if ([|x > top|]) { top = x; best = m; }",
            "var train = ml.Data.LoadFromTextFile<Row>(\"train.csv\");\nvar test = ml.Data.LoadFromTextFile<Row>(\"test.csv\");",
            "ml.BinaryClassification.Evaluate(m.Transform(test)).F1Score",
            "ml.BinaryClassification.Trainers.FastTree(numberOfLeaves: n).Fit(train)"));

        [Fact]
        public Task At_the_call_of_a_method_that_is_given_the_parts() => Verify.VerifyAnalyzerAsync(WithSplit("return Picking.[|Best|](ml, split.TrainSet, split.TestSet);", """
            static class Picking
            {
                public static ITransformer? Best(MLContext ml, IDataView train, IDataView test)
                {
                    ITransformer? best = null;
                    var top = 0.0;
                    for (var leaves = 4; leaves < 100; leaves *= 2)
                    {
                        var model = ml.BinaryClassification.Trainers.FastTree(numberOfLeaves: leaves).Fit(train);
                        var score = ml.BinaryClassification.Evaluate(model.Transform(test)).F1Score;
                        if (score > top)
                        {
                            top = score;
                            best = model;
                        }
                    }

                    return best;
                }
            }
            """));

        [Fact]
        public Task In_fields() => Verify.VerifyAnalyzerAsync(WithSplit("", """
            class Search
            {
                private readonly MLContext _ml = new(seed: 1);
                private readonly DataOperationsCatalog.TrainTestData _split;
                private ITransformer? _best;
                private double _top;

                public Search(IDataView rows) => _split = _ml.Data.TrainTestSplit(rows);

                public void Run()
                {
                    for (var leaves = 4; leaves < 100; leaves *= 2)
                    {
                        var model = _ml.BinaryClassification.Trainers.FastTree(numberOfLeaves: leaves).Fit(_split.TrainSet);
                        var score = _ml.BinaryClassification.Evaluate(model.Transform(_split.TestSet)).F1Score;
                        if ([|score > _top|])
                        {
                            _top = score;
                            _best = model;
                        }
                    }
                }
            }
            """));

        [Fact]
        public Task A_threshold() => Verify.VerifyAnalyzerAsync(
            WithSplit("""
                var model = ml.BinaryClassification.Trainers.LbfgsLogisticRegression().Fit(split.TrainSet);
                return new[] { -1f, 0f, 1f }.{|#0:MaxBy|}(t =>
                    ml.BinaryClassification.{|#1:Evaluate|}(ml.BinaryClassification.ChangeModelThreshold(model, t).Transform(split.TestSet)).F1Score);
                """),
            Verify.Diagnostic().WithLocation(0).WithLocation(1).WithArguments(
                "thresholds", "rows it is then reported on", "'Evaluate', line 19",
                "choose on a validation part or by cross-validation, and evaluate the winner once on the test part"));

        [Theory]
        [InlineData("return folds.[|OrderByDescending|](fold => fold.Metrics.F1Score).First().Model;")]
        [InlineData("return folds.[|OrderByDescending|](fold => fold.Metrics.F1Score).Select(fold => fold.Model).First();")]
        [InlineData("var models = folds.[|OrderByDescending|](fold => fold.Metrics.F1Score).Select(fold => fold.Model).ToArray();\nreturn models[0];")]
        [InlineData("return folds.[|MaxBy|](fold => fold.Metrics.F1Score)!.Metrics.F1Score;")]
        [InlineData("ITransformer? best = null;\nvar top = 0.0;\nforeach (var fold in folds)\n{\n    if ([|fold.Metrics.F1Score > top|])\n    {\n        top = fold.Metrics.F1Score;\n        best = fold.Model;\n    }\n}\n\nreturn best;")]
        public Task The_best_fold(string body) => Verify.VerifyAnalyzerAsync(WithSplit(Folds + body));

        [Fact]
        public Task A_curve_by_hand() => Verify.VerifyAnalyzerAsync("""
            using System;
            using System.Linq;
            using MathNet.Numerics;

            class Program
            {
                static int Degree((double X, double Y)[] points)
                {
                    var (train, test) = (points[..80], points[80..]);
                    return Enumerable.Range(1, 9).[|MinBy|](degree =>
                    {
                        var curve = Fit.PolynomialFunc(train.Select(p => p.X).ToArray(), train.Select(p => p.Y).ToArray(), degree);
                        return test.Average(p => Math.Abs(curve(p.X) - p.Y));
                    });
                }
            }
            """);
    }

    public sealed class Guards
    {
        [Theory]
        [InlineData("if (x > 0.8) { top = x; best = m; }")]
        [InlineData("if (x < top) { Console.WriteLine(\"worse than the one before\"); }\n    top = x;")]
        [InlineData("Console.WriteLine($\"{n}: {x}\");")]
        [InlineData("if (x < top) { throw new InvalidOperationException(); }\n    top = x;")]
        public Task A_loop_that_keeps_no_best(string choice) => Verify.VerifyAnalyzerAsync(Loop(choice));

        [Fact]
        public Task A_winner_that_is_evaluated_on_other_rows() => Verify.VerifyAnalyzerAsync(Loop(
            "if (x > top) { top = x; best = m; }",
            "var inner = ml.Data.TrainTestSplit(split.TrainSet);",
            "ml.BinaryClassification.Evaluate(m.Transform(inner.TestSet)).F1Score",
            "ml.BinaryClassification.Trainers.FastTree(numberOfLeaves: n).Fit(inner.TrainSet)",
            "top = ml.BinaryClassification.Evaluate(best!.Transform(split.TestSet)).F1Score;"));

        [Fact]
        public Task A_part_of_the_training_part_whose_test_part_is_kept_for_later() => Verify.VerifyAnalyzerAsync(Loop(
            "if (x > top) { top = x; best = m; }",
            "var inner = ml.Data.TrainTestSplit(split.TrainSet);",
            "ml.BinaryClassification.Evaluate(m.Transform(inner.TestSet)).F1Score",
            "ml.BinaryClassification.Trainers.FastTree(numberOfLeaves: n).Fit(inner.TrainSet)"));

        [Theory]
        [InlineData("validation")]
        [InlineData("devSet")]
        public Task Rows_that_are_named_for_choosing(string name) => Verify.VerifyAnalyzerAsync(Loop(
            "if (x > top) { top = x; best = m; }", $"var {name} = split.TestSet;", $"ml.BinaryClassification.Evaluate(m.Transform({name})).F1Score"));

        [Fact]
        public Task Rows_that_a_caller_gives() => Verify.VerifyAnalyzerAsync(Loop("if (x > top) { top = x; best = m; }", "", "ml.BinaryClassification.Evaluate(m.Transform(rows)).F1Score"));

        [Theory]
        [InlineData("if (x.F1Score <= y.F1Score) throw new InvalidOperationException();\nreturn a;")]
        [InlineData("return x.F1Score > y.F1Score ? 0 : 1;")]
        [InlineData("if (x.F1Score > y.F1Score)\n{\n    ml.Model.Save(a, null, \"a.zip\");\n}\n\nreturn null;")]
        [InlineData("var failed = false;\nif (x.F1Score < y.F1Score) failed = true;\nreturn failed;")]
        public Task A_gate_against_a_baseline(string gate) => Verify.VerifyAnalyzerAsync(Two(gate));

        [Theory]
        [InlineData($"var results = new List<(int, double)>();\nforeach (var n in new[] {{ 4, 8 }})\n{{\n    var m = {Candidate};\n    results.Add((n, {Score}.F1Score));\n}}\nforeach (var result in results.OrderByDescending(r => r.Item2)) Console.WriteLine(result);")]
        [InlineData("var model = ml.BinaryClassification.Trainers.FastTree().Fit(split.TrainSet);\nreturn new[] { 1.0, 2.0 }.Select(a => (a, ml.BinaryClassification.Evaluate(model.Transform(ml.Data.FilterRowsByColumn(split.TestSet, \"A\", a, a + 1))).F1Score)).OrderBy(t => t.F1Score).First();")]
        [InlineData("return new[] { 4, 8 }.MaxBy(n => ml.BinaryClassification.CrossValidate(split.TrainSet, ml.BinaryClassification.Trainers.FastTree(numberOfLeaves: n)).Average(fold => fold.Metrics.F1Score));")]
        [InlineData("var model = ml.BinaryClassification.Trainers.FastTree().Fit(split.TrainSet);\nvar worst = 1.0;\nvar month = \"\";\nforeach (var file in args)\n{\n    var x = ml.BinaryClassification.Evaluate(model.Transform(ml.Data.LoadFromTextFile<Row>(file))).F1Score;\n    if (x < worst)\n    {\n        worst = x;\n        month = file;\n    }\n}\n\nreturn month;")]
        public Task A_table_segments_and_cross_validation(string body) => Verify.VerifyAnalyzerAsync(WithSplit(body));

        [Theory]
        [InlineData("return folds.OrderByDescending(fold => fold.Metrics.F1Score).Take(3).Select(fold => fold.Model).ToList();")]
        [InlineData("foreach (var fold in folds.OrderBy(fold => fold.Metrics.F1Score)) Console.WriteLine(fold.Metrics.F1Score);")]
        [InlineData("var best = folds.MaxBy(fold => fold.Metrics.F1Score)!;\nreturn $\"{folds.Average(fold => fold.Metrics.F1Score)}, at best {best.Metrics.F1Score}\";")]
        [InlineData("return folds.Select(fold => fold.Model).First();")]
        public Task Folds_that_are_all_used_or_none_is_picked(string body) => Verify.VerifyAnalyzerAsync(WithSplit(Folds + body));

        [Fact]
        public Task Means_over_the_folds_of_a_loop() => Verify.VerifyAnalyzerAsync(WithSplit("""
            var best = 0;
            var top = 0.0;
            foreach (var n in new[] { 4, 8 })
            {
                var sum = 0.0;
                foreach (var fold in ml.Data.CrossValidationSplit(rows))
                {
                    var m = ml.BinaryClassification.Trainers.FastTree(numberOfLeaves: n).Fit(fold.TrainSet);
                    sum += ml.BinaryClassification.Evaluate(m.Transform(fold.TestSet)).F1Score;
                }

                if (sum > top)
                {
                    (top, best) = (sum, n);
                }
            }

            return best;
            """));

        [Fact]
        public Task Types_that_only_share_a_name() => Verify.VerifyAnalyzerAsync("""
            using System.Collections.Generic;
            using System.Linq;
            using Microsoft.ML;

            record Fold(double Metrics, string Model);

            class Catalog
            {
                public List<Fold> CrossValidate(IDataView rows) => [];

                public double Evaluate(string model) => model.Length;
            }

            class Program
            {
                string Run(Catalog catalog, IDataView rows) => catalog.CrossValidate(rows).OrderByDescending(fold => catalog.Evaluate(fold.Model)).First().Model;
            }
            """);
    }

    private static string Two(string choice) => WithSplit(
        "ITransformer a = ml.BinaryClassification.Trainers.FastTree().Fit(split.TrainSet);\nITransformer b = ml.BinaryClassification.Trainers.Prior().Fit(split.TrainSet);\n"
        + "var x = ml.BinaryClassification.Evaluate(a.Transform(split.TestSet));\nvar y = ml.BinaryClassification.Evaluate(b.Transform(split.TestSet));\n" + choice);
}
