using QualityGates.Rules.Leakage;
using Verify = QualityGates.Testing.AnalyzerVerifier<QualityGates.Rules.Leakage.PreprocessingFittedBeforeSplit>;

namespace QualityGates.Analyzers.Tests.Leakage;

public static partial class PreprocessingFittedBeforeSplitTests
{
    public sealed class ReportsAcrossMembers
    {
        [Fact]
        public Task Helper_in_another_file() => LeakagePrograms.VerifyAsync<PreprocessingFittedBeforeSplit>(
            LeakagePrograms.InFile("""
            class Study
            {
                object Run(MLContext ml, IDataView data)
                {
                    var split = ml.Data.TrainTestSplit(ml.[|Scale|](data));
                    var model = ml.Regression.Trainers.Sdca().Fit(split.TrainSet);
                    return ml.Regression.Evaluate(model.Transform(split.TestSet));
                }
            }
            """),
            ("Features.cs", """
            using Microsoft.ML;

            static class Features
            {
                internal static IDataView Scale(this MLContext ml, IDataView rows) => ml.Transforms.NormalizeMinMax("A").Fit(rows).Transform(rows);
            }
            """));

        [Fact]
        public Task Evaluated_by_a_helper_in_another_file() => LeakagePrograms.VerifyAsync<PreprocessingFittedBeforeSplit>(
            LeakagePrograms.InFile("""
            class Study
            {
                object Run(MLContext ml, IDataView data)
                {
                    var scaled = ml.Transforms.NormalizeMinMax("A").[|Fit|](data).Transform(data);
                    var split = ml.Data.TrainTestSplit(scaled);
                    return Scoring.Score(ml, ml.Regression.Trainers.Sdca().Fit(split.TrainSet), split.TestSet);
                }
            }
            """),
            ("Scoring.cs", """
            using Microsoft.ML;
            using Microsoft.ML.Data;

            static class Scoring
            {
                internal static RegressionMetrics Score(MLContext ml, ITransformer model, IDataView rows) => ml.Regression.Evaluate(model.Transform(rows));
            }
            """));

        [Fact]
        public Task Helper_shows_all_of_it() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InFile("""
            class Study
            {
                void Run(MLContext ml, IDataView data) => Console.WriteLine(Score(ml, data));

                static double Score(MLContext ml, IDataView data)
                {
                    var scaled = ml.Transforms.NormalizeMinMax("A").[|Fit|](data).Transform(data);
                    var split = ml.Data.TrainTestSplit(scaled);
                    return ml.Regression.Evaluate(ml.Regression.Trainers.Sdca().Fit(split.TrainSet).Transform(split.TestSet)).RSquared;
                }
            }
            """));

        [Fact]
        public Task Through_fields() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InFile("""
            class Study
            {
                private readonly MLContext _ml = new(seed: 1);
                private readonly IDataView _rows;
                private DataOperationsCatalog.TrainTestData _split;

                Study(string path) => _rows = _ml.Data.LoadFromTextFile(path);

                object Run()
                {
                    var scaled = _ml.Transforms.NormalizeMinMax("A").[|Fit|](_rows).Transform(_rows);
                    _split = _ml.Data.TrainTestSplit(scaled);
                    var model = _ml.Regression.Trainers.Sdca().Fit(_split.TrainSet);
                    return _ml.Regression.Evaluate(model.Transform(_split.TestSet));
                }
            }
            """));

        [Fact]
        public Task Prepared_in_the_constructor() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InFile("""
            class Study
            {
                private readonly MLContext _ml = new(seed: 1);
                private readonly DataOperationsCatalog.TrainTestData _split;

                Study(IDataView data)
                {
                    var scaled = _ml.Transforms.NormalizeMinMax("A").Fit(data).Transform(data);
                    _split = _ml.Data.TrainTestSplit(scaled);
                }

                object Run() => _ml.Regression.[|Evaluate|](_ml.Regression.Trainers.Sdca().Fit(_split.TrainSet).Transform(_split.TestSet));
            }
            """));

        [Fact]
        public Task Property_that_prepares() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InFile("""
            class Study(MLContext ml, IDataView data)
            {
                IDataView Prepared => ml.Transforms.NormalizeMinMax("A").Fit(data).Transform(data);

                object Run()
                {
                    var split = ml.Data.TrainTestSplit([|Prepared|]);
                    return ml.Regression.Evaluate(ml.Regression.Trainers.Sdca().Fit(split.TrainSet).Transform(split.TestSet));
                }
            }
            """));

        [Fact]
        public Task Primary_constructor_and_record() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InFile("""
            record Data(IDataView Train, IDataView Test);

            class Study(MLContext ml, IDataView data)
            {
                Data Prepare()
                {
                    var scaled = ml.Transforms.NormalizeMinMax("A").Fit(data).Transform(data);
                    var split = ml.Data.TrainTestSplit(scaled);
                    return new Data(split.TrainSet, split.TestSet);
                }

                object Run()
                {
                    var (train, test) = [|Prepare()|];
                    return ml.Regression.Evaluate(ml.Regression.Trainers.Sdca().Fit(train).Transform(test));
                }
            }
            """));

        [Fact]
        public Task Base_class_prepares() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InFile("""
            abstract class Study
            {
                protected MLContext Context { get; } = new(seed: 1);

                protected abstract IEstimator<ITransformer> Steps();

                protected IDataView Prepare(IDataView rows) => Steps().Fit(rows).Transform(rows);
            }

            sealed class Prices : Study
            {
                protected override IEstimator<ITransformer> Steps() => Context.Transforms.NormalizeMinMax("A");

                object Run(IDataView rows)
                {
                    var split = Context.Data.TrainTestSplit([|Prepare(rows)|]);
                    return Context.Regression.Evaluate(Context.Regression.Trainers.Sdca().Fit(split.TrainSet).Transform(split.TestSet));
                }
            }
            """));

        [Fact]
        public Task Override_prepares() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InFile("""
            abstract class Study
            {
                protected readonly MLContext Context = new(seed: 1);

                protected abstract IDataView Prepare(IDataView rows);

                object Run(IDataView rows)
                {
                    var split = Context.Data.TrainTestSplit([|Prepare(rows)|]);
                    return Context.Regression.Evaluate(Context.Regression.Trainers.Sdca().Fit(split.TrainSet).Transform(split.TestSet));
                }
            }

            class Prices : Study
            {
                protected override IDataView Prepare(IDataView rows) => Context.Transforms.NormalizeMinMax("A").Fit(rows).Transform(rows);
            }
            """));

        [Fact]
        public Task Async() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InFile("""
            class Study
            {
                static async Task<IDataView> PrepareAsync(MLContext ml, IDataView rows)
                {
                    await Task.Yield();
                    return ml.Transforms.NormalizeMinMax("A").Fit(rows).Transform(rows);
                }

                static async Task<object> RunAsync(MLContext ml, IDataView rows)
                {
                    var prepared = await [|PrepareAsync(ml, rows)|].ConfigureAwait(false);
                    var split = ml.Data.TrainTestSplit(prepared);
                    var model = await Task.Run(() => ml.Regression.Trainers.Sdca().Fit(split.TrainSet));
                    return ml.Regression.Evaluate(model.Transform(split.TestSet));
                }
            }
            """));

        [Fact]
        public Task Generic_method() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InFile("""
            class Study
            {
                static TRows Prepare<TRows>(MLContext ml, TRows rows, Func<TRows, TRows> step) => step(rows);

                object Run(MLContext ml, IDataView data)
                {
                    var prepared = Prepare(ml, data, rows => ml.Transforms.NormalizeMinMax("A").[|Fit|](rows).Transform(rows));
                    var split = ml.Data.TrainTestSplit(prepared);
                    return ml.Regression.Evaluate(ml.Regression.Trainers.Sdca().Fit(split.TrainSet).Transform(split.TestSet));
                }
            }
            """));

        [Fact]
        public Task Generic_fit_wrapper() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InFile("""
            class Study
            {
                static T FitAndLog<T>(IEstimator<T> estimator, IDataView rows)
                    where T : ITransformer
                {
                    Console.WriteLine(typeof(T).Name);
                    return estimator.Fit(rows);
                }

                object Run(MLContext ml, IDataView data)
                {
                    var scaler = [|FitAndLog(ml.Transforms.NormalizeMinMax("A"), data)|];
                    var split = ml.Data.TrainTestSplit(scaler.Transform(data));
                    var model = FitAndLog(ml.Regression.Trainers.Sdca(), split.TrainSet);
                    return ml.Regression.Evaluate(model.Transform(split.TestSet));
                }
            }
            """));

        [Fact]
        public Task Method_group() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InFile("""
            class Study
            {
                static IDataView Prepare(MLContext ml, IDataView rows) => ml.Transforms.NormalizeMinMax("A").Fit(rows).Transform(rows);

                object Run(MLContext ml, IDataView data)
                {
                    Func<MLContext, IDataView, IDataView> prepare = Prepare;
                    var split = ml.Data.TrainTestSplit([|prepare(ml, data)|]);
                    return ml.Regression.Evaluate(ml.Regression.Trainers.Sdca().Fit(split.TrainSet).Transform(split.TestSet));
                }
            }
            """));

        [Fact]
        public Task Out_parameters() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InFile("""
            class Study
            {
                static void Prepare(MLContext ml, IDataView rows, out IDataView train, out IDataView test)
                {
                    var scaled = ml.Transforms.NormalizeMinMax("A").Fit(rows).Transform(rows);
                    var split = ml.Data.TrainTestSplit(scaled);
                    train = split.TrainSet;
                    test = split.TestSet;
                }

                object Run(MLContext ml, IDataView data)
                {
                    [|Prepare(ml, data, out var train, out var test)|];
                    return ml.Regression.Evaluate(ml.Regression.Trainers.Sdca().Fit(train).Transform(test));
                }
            }
            """));

        [Fact]
        public Task Ref_parameter() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InFile("""
            class Study
            {
                static void Scale(MLContext ml, ref IDataView rows) => rows = ml.Transforms.NormalizeMinMax("A").Fit(rows).Transform(rows);

                object Run(MLContext ml, IDataView data)
                {
                    [|Scale(ml, ref data)|];
                    var split = ml.Data.TrainTestSplit(data);
                    return ml.Regression.Evaluate(ml.Regression.Trainers.Sdca().Fit(split.TrainSet).Transform(split.TestSet));
                }
            }
            """));

        [Fact]
        public Task Partial_type() => LeakagePrograms.VerifyAsync<PreprocessingFittedBeforeSplit>(
            LeakagePrograms.InFile("""
            partial class Study
            {
                private IDataView? _prepared;

                void Prepare(MLContext ml, IDataView rows) => _prepared = ml.Transforms.NormalizeMinMax("A").Fit(rows).Transform(rows);
            }
            """),
            ("Study.Scoring.cs", """
            using Microsoft.ML;

            partial class Study
            {
                object Run(MLContext ml, IDataView rows)
                {
                    [|Prepare(ml, rows)|];
                    var split = ml.Data.TrainTestSplit(_prepared!);
                    return ml.Regression.Evaluate(ml.Regression.Trainers.Sdca().Fit(split.TrainSet).Transform(split.TestSet));
                }
            }
            """));

        [Fact]
        public Task Iterator_gives_the_parts() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InFile("""
            class Study
            {
                static IEnumerable<(IDataView Train, IDataView Test)> Folds(MLContext ml, IDataView rows)
                {
                    var scaled = ml.Transforms.NormalizeMinMax("A").Fit(rows).Transform(rows);
                    foreach (var fold in ml.Data.CrossValidationSplit(scaled))
                    {
                        yield return (fold.TrainSet, fold.TestSet);
                    }
                }

                void Run(MLContext ml, IDataView rows)
                {
                    foreach (var (train, test) in [|Folds(ml, rows)|])
                    {
                        Console.WriteLine(ml.Regression.Evaluate(ml.Regression.Trainers.Sdca().Fit(train).Transform(test)).RSquared);
                    }
                }
            }
            """));

        [Fact]
        public Task LINQ_over_folds() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InFile("""
            class Study
            {
                double Run(MLContext ml, IDataView rows)
                {
                    var scaled = ml.Transforms.NormalizeMinMax("A").[|Fit|](rows).Transform(rows);
                    return ml.Data.CrossValidationSplit(scaled)
                        .Select(fold => ml.Regression.Evaluate(ml.Regression.Trainers.Sdca().Fit(fold.TrainSet).Transform(fold.TestSet)).RSquared)
                        .Average();
                }
            }
            """));

        [Fact]
        public Task LINQ_query_over_folds() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InFile("""
            class Study
            {
                IEnumerable<double> Run(MLContext ml, IDataView rows)
                {
                    var scaled = ml.Transforms.NormalizeMinMax("A").[|Fit|](rows).Transform(rows);
                    return from fold in ml.Data.CrossValidationSplit(scaled)
                           let model = ml.Regression.Trainers.Sdca().Fit(fold.TrainSet)
                           select ml.Regression.Evaluate(model.Transform(fold.TestSet)).RSquared;
                }
            }
            """));
    }
}
