using Verify = QualityGates.Testing.AnalyzerVerifier<QualityGates.Rules.Reproducibility.SharedRandomInParallel>;

namespace QualityGates.Analyzers.Tests.Reproducibility;

public static class SharedRandomInParallelTests
{
    private static string Program(string body, string more = "") => $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Threading;
        using System.Threading.Tasks;
        using Microsoft.ML;

        class Row
        {
            public float X { get; set; }
        }

        class Program
        {
            static object? Run(MLContext given, Row[] rows, IDataView view, IEstimator<ITransformer> pipeline)
            {
                {{body.Replace("\n", "\n        ")}}
            }
        {{more}}
        }
        """;

    public sealed class Reports
    {
        [Theory]
        [InlineData("var random = new Random(1);\nParallel.For(0, rows.Length, i => rows[i] = new Row { X = [|random|].NextSingle() });\nreturn given.Data.LoadFromEnumerable(rows);")]
        [InlineData("var random = new Random(1);\nParallel.For(0, rows.Length, i => rows[i] = Make([|random|]));\nreturn given.Data.LoadFromEnumerable(rows);\nRow Make(Random source) => new() { X = source.NextSingle() };")]
        [InlineData("var random = new Random(1);\nParallel.ForEach(body: row => row.X += ([|random|]).NextSingle(), source: rows);\nreturn given.Data.LoadFromEnumerable(rows);")]
        [InlineData("var random = new Random(1);\nreturn given.Data.LoadFromEnumerable(rows.AsParallel().AsOrdered().Select(row => new Row { X = [|random|].NextSingle() }).ToList());")]
        [InlineData("var random = new Random(1);\nvar tasks = rows.Select(row => Task.Run(() => row.X = [|random|].NextSingle())).ToArray();\nTask.WaitAll(tasks);\nreturn given.Data.LoadFromEnumerable(rows);")]
        [InlineData("var ml = new MLContext(seed: 1);\nParallel.For(0, 9, i => ml.Regression.Trainers.Sdca(l2Regularization: i).Fit(view));\nreturn null;")]
        [InlineData("var ml = new MLContext(seed: 1);\nreturn Task.WhenAll(rows.Select(async i => await Task.Run(() => Train(ml, 1))));\nITransformer Train(MLContext context, int i) => context.Regression.Trainers.Sdca(l2Regularization: i).Fit(view);")]
        [InlineData("var ml = new MLContext(seed: 1);\nParallel.For(0, 9, i => Train(ml, i));\nreturn null;\nITransformer Train(MLContext context, int i) => context.Regression.Trainers.Sdca(l2Regularization: i).Fit(view);")]
        [InlineData("var random = new Random(1);\nParallel.For(0, rows.Length, Fill);\nreturn given.Data.LoadFromEnumerable(rows);\nvoid Fill(int i)\n{\n    var x = 1 + [|random|].NextSingle();\n    rows[i] = new Row { X = x * random.NextSingle() };\n}")]
        [InlineData("var random = new Random(1);\nParallel.For(0, rows.Length, i => [|Fill(i)|]);\nreturn given.Data.LoadFromEnumerable(rows);\nvoid Fill(int i) => rows[i] = new Row { X = random.NextSingle() };")]
        [InlineData("var random = new Random(1);\nAction<int> fill = i => rows[i] = new Row { X = [|random|].NextSingle() };\nParallel.For(0, rows.Length, fill);\nreturn given.Data.LoadFromEnumerable(rows);")]
        [InlineData("var random = new Random(1);\nreturn given.Data.LoadFromEnumerable(rows.AsParallel().AsOrdered().Select(Noisy).ToList());\nRow Noisy(Row row) => new() { X = row.X + [|random|].NextSingle() };")]
        [InlineData("var random = new Random(1);\nParallel.Invoke(First, Second);\nreturn given.Data.LoadFromEnumerable(rows);\nvoid First() => rows[0].X = [|random|].NextSingle();\nvoid Second() => rows[1].X = [|random|].NextSingle();")]
        [InlineData("var random = new Random(1);\nvar tasks = new List<Task>();\nforeach (var row in rows)\n    tasks.Add(Task.Run(Draw));\nTask.WaitAll([.. tasks]);\nreturn given.Data.LoadFromEnumerable(rows);\nvoid Draw()\n{\n    var at = [|random|].Next(rows.Length);\n    rows[at].X = at;\n}")]
        [InlineData("var random = new Random(1);\nwhile (rows[0].X == 0)\n    Task.Run(Draw);\nwhile (rows[1].X == 0)\n    Task.Run(Draw);\nreturn given.Data.LoadFromEnumerable(rows);\nvoid Draw() => rows[0].X = [|random|].Next(9);")]
        public Task A_generator_or_context_from_outside(string body) => Verify.VerifyAnalyzerAsync(Program(body.Replace("i => ml.", "i => [|ml|].").Replace("Train(ml,", "Train([|ml|],")));

        [Fact]
        public Task Says_what_is_shared_by_what() => Verify.VerifyAnalyzerAsync(
            Program("var random = new Random(1);\nParallel.{|#1:For|}(0, rows.Length, i => rows[i] = new Row { X = {|#0:random|}.NextSingle() });\nreturn given.Data.LoadFromEnumerable(rows);"),
            Verify.Diagnostic().WithLocation(0).WithLocation(1).WithArguments("random", "For", "line 18", "which draws from it", "a generator"));

        [Fact]
        public Task What_a_method_of_the_object_uses() => Verify.VerifyAnalyzerAsync(Program(
            "return null;",
            """
                private readonly Random _random = new(7);
                private readonly MLContext _ml;

                public Program(MLContext ml) => _ml = ml;

                static void Main() => new Program(new MLContext(seed: 1)).Search(null!);

                public void Search(IDataView view) => Task.WaitAll([.. new[] { 0.1f, 1f }.Select(rate => Task.Run(() => [|Train(view, rate)|]))]);

                private ITransformer Train(IDataView view, float rate) => _ml.Regression.Trainers.Sdca(l2Regularization: rate).Fit(view);

                public IDataView Make(MLContext ml, Row[] rows)
                {
                    Parallel.ForEach(rows, row => row.X = [|Noise()|]);
                    return ml.Data.LoadFromEnumerable(rows);
                }

                private float Noise() => _random.NextSingle();
            """));

        [Fact]
        public Task What_a_method_draws_for_work_that_trains() => Verify.VerifyAnalyzerAsync(Program(
            "return null;",
            """
                private readonly Random _random = new(7);

                public void Bag(MLContext[] contexts, IEstimator<ITransformer> pipeline, Row[] rows) =>
                    Parallel.For(0, contexts.Length, i => pipeline.Fit(contexts[i].Data.LoadFromEnumerable([|Draw(rows)|])));

                private Row[] Draw(Row[] rows)
                {
                    var drawn = new Row[rows.Length];
                    for (var i = 0; i < drawn.Length; i++)
                        drawn[i] = rows[_random.Next(rows.Length)];
                    return drawn;
                }
            """));

        [Fact]
        public Task A_method_of_the_object_that_is_named() => Verify.VerifyAnalyzerAsync(Program(
            "return null;",
            """
                private readonly Random _random = new(7);
                private readonly Row[] _rows = new Row[100];

                public IDataView Make(MLContext ml)
                {
                    Parallel.For(0, _rows.Length, [|Fill|]);
                    return ml.Data.LoadFromEnumerable(_rows);
                }

                private void Fill(int i) => _rows[i] = new Row { X = _random.NextSingle() };
            """));

        [Fact]
        public Task Fields_of_the_object() => Verify.VerifyAnalyzerAsync(Program(
            "return null;",
            """
                private readonly Random _random = new(7);

                public IDataView Make(MLContext ml, Row[] rows)
                {
                    Parallel.ForEach(rows, row => row.X = [|_random|].NextSingle());
                    return ml.Data.LoadFromEnumerable(rows);
                }
            """));
    }

    public sealed class DataSets
    {
        private static string Loading(string draw, string loader, string members = "") => $$"""
            using System;
            using System.Collections.Generic;
            using TorchSharp;
            using static TorchSharp.torch;

            class Noisy : utils.data.Dataset
            {
                private static readonly Random _random = new(7);
                {{members.Replace("\n", "\n    ")}}

                public override long Count => 100;

                public override Dictionary<string, Tensor> GetTensor(long index)
                {
                    {{draw}}
                }
            }

            class Program
            {
                private const int Workers = 4;

                static TorchSharp.Modules.DataLoader Make() => {{(loader.Contains("new(") ? loader : "utils.data." + loader)}};
            }
            """;

        private static Task VerifyAsync(string draw, string loader, string members = "") =>
            new Verify.Test { TestCode = Loading(draw, loader, members), Libraries = QualityGates.References.MLReferences.All }.RunAsync();

        [Theory]
        [InlineData("return new() { [\"x\"] = tensor(_random.NextSingle()) };", "[|DataLoader|](new Noisy(), 32, true, num_worker: 4)")]
        [InlineData("var x = _random.NextDouble(); return new() { [\"x\"] = tensor((float)x) };", "[|DataLoader|](num_worker: 2, dataset: new Noisy(), batchSize: 32)")]
        public Task Workers_that_draw_from_one_generator(string draw, string loader) => VerifyAsync(draw, loader);

        [Theory]
        [InlineData("private Tensor Moved(Tensor x) => x.roll(_random.Next(-5, 6), 0);")]
        [InlineData("private static Tensor Moved(Tensor x) => By(x, 5);\nprivate static Tensor By(Tensor x, int most) => x.roll(_random.Next(-most, most), 0);")]
        [InlineData("private static Tensor Moved(Tensor x) => Shifts.Of(x, _random);\nprivate static class Shifts { public static Tensor Of(Tensor x, Random random) => x.roll(random.Next(6), 0); }")]
        [InlineData("private readonly Shift _shift = new();\nprivate Tensor Moved(Tensor x) => _shift.Of(x);\nprivate class Shift { private readonly Random _own = new(3); public Tensor Of(Tensor x) => x.roll(_own.Next(6), 0); }")]
        public Task A_method_that_draws_for_the_row(string members) => VerifyAsync(
            "return new() { [\"x\"] = Moved(zeros(64)) };", "[|new(new Noisy(), 32, shuffle: true, seed: 1, num_worker: Workers)|]", members);

        [Theory]
        [InlineData("private Tensor Moved(Tensor x) { lock (_random) { return x.roll(_random.Next(-5, 6), 0); } }")]
        [InlineData("private static Tensor Moved(Tensor x) => x.roll(new Random((int)x.sum().item<float>()).Next(6), 0);")]
        [InlineData("private static Tensor Moved(Tensor x) => x;\nprivate static int Shown() => _random.Next(6);")]
        public Task A_method_that_locks_or_has_its_own(string members) => VerifyAsync(
            "return new() { [\"x\"] = Moved(zeros(64)) };", "new(new Noisy(), 32, shuffle: true, seed: 1, num_worker: Workers)", members);

        [Theory]
        [InlineData("return new() { [\"x\"] = tensor(_random.NextSingle()) };", "DataLoader(new Noisy(), 32, true, num_worker: 1)")]
        [InlineData("return new() { [\"x\"] = tensor(_random.NextSingle()) };", "DataLoader(new Noisy(), 32)")]
        [InlineData("lock (_random) { return new() { [\"x\"] = tensor(_random.NextSingle()) }; }", "DataLoader(new Noisy(), 32, num_worker: 4)")]
        [InlineData("return new() { [\"x\"] = tensor(new Random((int)index).NextSingle()) };", "DataLoader(new Noisy(), 32, num_worker: 4)")]
        public Task One_worker_or_one_generator_each(string draw, string loader) => VerifyAsync(draw, loader);
    }

    public sealed class Guards
    {
        [Theory]
        [InlineData("Parallel.For(0, rows.Length, i => rows[i] = new Row { X = new Random(i).NextSingle() });\nreturn given.Data.LoadFromEnumerable(rows);")]
        [InlineData("Parallel.For(0, rows.Length, Fill);\nreturn given.Data.LoadFromEnumerable(rows);\nvoid Fill(int i)\n{\n    var random = new Random(i);\n    rows[i] = new Row { X = random.NextSingle() };\n}")]
        [InlineData("var random = new Random(1);\nParallel.For(0, rows.Length, Fill);\nreturn given.Data.LoadFromEnumerable(rows);\nvoid Fill(int i)\n{\n    lock (random)\n        rows[i] = new Row { X = random.NextSingle() };\n}")]
        [InlineData("var random = new Random(1);\nParallel.For(0, rows.Length, i => { lock (rows) Fill(i); });\nreturn given.Data.LoadFromEnumerable(rows);\nvoid Fill(int i) => rows[i] = new Row { X = random.NextSingle() };")]
        [InlineData("var random = new Random(1);\nEnumerable.Range(0, rows.Length).ToList().ForEach(Fill);\nreturn given.Data.LoadFromEnumerable(rows);\nvoid Fill(int i) => rows[i] = new Row { X = random.NextSingle() };")]
        [InlineData("foreach (var row in rows)\n    Task.Run(Draw);\nreturn given.Data.LoadFromEnumerable(rows);\nvoid Draw()\n{\n    var random = new Random(Environment.CurrentManagedThreadId);\n    rows[random.Next(9)].X = random.NextSingle();\n}")]
        [InlineData("Parallel.For(0, rows.Length, i => rows[i] = new Row { X = Random.Shared.NextSingle() });\nreturn given.Data.LoadFromEnumerable(rows);")]
        [InlineData("var random = new Random(1);\nParallel.For(0, rows.Length, i => { lock (random) { rows[i] = new Row { X = random.NextSingle() }; } });\nreturn given.Data.LoadFromEnumerable(rows);")]
        [InlineData("using var random = new ThreadLocal<Random>(() => new Random(1));\nParallel.For(0, rows.Length, i => rows[i] = new Row { X = random.Value!.NextSingle() });\nreturn given.Data.LoadFromEnumerable(rows);")]
        [InlineData("var random = new Random(1);\nTask.Run(() => rows[0].X = random.NextSingle()).Wait();\nreturn given.Data.LoadFromEnumerable(rows);")]
        [InlineData("var random = new Random(1);\nforeach (var row in rows)\n    row.X = random.NextSingle();\nreturn given.Data.LoadFromEnumerable(rows);")]
        [InlineData("var ml = new MLContext(seed: 1);\nvar model = pipeline.Fit(view);\nParallel.For(0, 9, i => model.Transform(ml.Data.LoadFromEnumerable(rows)));\nreturn null;")]
        [InlineData("var ml = new MLContext(seed: 1);\nParallel.For(0, 9, i => { var model = new MLContext(i).Regression.Trainers.Sdca().Fit(view); ml.Regression.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(rows))); });\nreturn null;")]
        [InlineData("Parallel.For(0, 9, i => given.Regression.Trainers.Sdca().Fit(view));\nreturn null;")]
        [InlineData("Parallel.For(0, 9, i => new MLContext(seed: i).Regression.Trainers.Sdca().Fit(view));\nreturn null;")]
        [InlineData("var ml = new MLContext(seed: 1);\nreturn Nights();\nasync Task Nights()\n{\n    for (var night = 0; night < 9; night++)\n        await Task.Run(() => ml.Regression.Trainers.Sdca().Fit(view)).ConfigureAwait(false);\n}")]
        [InlineData("var ml = new MLContext(seed: 1);\nfor (var night = 0; night < 9; night++)\n    Task.Run(() => ml.Regression.Trainers.Sdca().Fit(view)).Wait();\nreturn null;")]
        [InlineData("var ml = new MLContext(seed: 1);\nwhile (true)\n    _ = Task.Run(() => ml.Regression.Trainers.Sdca().Fit(view)).Result;")]
        public Task Generators_of_their_own(string body) => Verify.VerifyAnalyzerAsync(Program(body));

        [Fact]
        public Task A_method_of_the_object_that_locks_or_only_scores() => Verify.VerifyAnalyzerAsync(Program(
            "return null;",
            """
                private readonly Random _random = new(7);
                private readonly MLContext _ml = new(seed: 1);
                private readonly ITransformer _model = null!;

                public void Score(string[] files) => Parallel.ForEach(files, file => Score(file));

                private void Score(string file) => _model.Transform(_ml.Data.LoadFromTextFile<Row>(file));

                public IDataView Make(Row[] rows)
                {
                    Parallel.ForEach(rows, row => row.X = Noise());
                    return _ml.Data.LoadFromEnumerable(rows);
                }

                private float Noise()
                {
                    lock (_random)
                    {
                        return _random.NextSingle();
                    }
                }
            """));
    }
}
