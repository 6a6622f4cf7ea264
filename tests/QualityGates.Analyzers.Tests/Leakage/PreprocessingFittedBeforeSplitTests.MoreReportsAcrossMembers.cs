using QualityGates.References;
using QualityGates.Rules.Leakage;
using Verify = QualityGates.Testing.AnalyzerVerifier<QualityGates.Rules.Leakage.PreprocessingFittedBeforeSplit>;

namespace QualityGates.Analyzers.Tests.Leakage;

public static partial class PreprocessingFittedBeforeSplitTests
{
    public sealed class MoreReportsAcrossMembers
    {
        [Fact]
        public Task Options_object_holds_the_rows() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InFile("""
            sealed class Options
            {
                public required IDataView Rows { get; init; }
                public double Fraction { get; set; } = 0.2;
            }

            class Study
            {
                static object Train(MLContext ml, Options options)
                {
                    var scaled = ml.Transforms.NormalizeMinMax("A").[|Fit|](options.Rows).Transform(options.Rows);
                    var split = ml.Data.TrainTestSplit(scaled, options.Fraction);
                    return ml.Regression.Evaluate(ml.Regression.Trainers.Sdca().Fit(split.TrainSet).Transform(split.TestSet));
                }

                object Run(MLContext ml, IDataView data) => Train(ml, new Options { Rows = data });
            }
            """));

        [Fact]
        public Task Interface_with_one_implementation() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InFile("""
            interface IPreparation { IDataView Prepare(IDataView rows); }

            sealed class Scaling(MLContext ml) : IPreparation
            {
                public IDataView Prepare(IDataView rows) => ml.Transforms.NormalizeMinMax("A").Fit(rows).Transform(rows);
            }

            class Study(IPreparation preparation, MLContext ml)
            {
                object Run(IDataView data)
                {
                    var split = ml.Data.TrainTestSplit(preparation.[|Prepare|](data));
                    return ml.Regression.Evaluate(ml.Regression.Trainers.Sdca().Fit(split.TrainSet).Transform(split.TestSet));
                }
            }
            """));

        [Fact]
        public Task Top_level_program() => LeakagePrograms.VerifyProgramAsync<PreprocessingFittedBeforeSplit>("""
            using Microsoft.ML;

            var ml = new MLContext(seed: 1);
            var data = ml.Data.LoadFromTextFile("houses.csv", new Microsoft.ML.Data.TextLoader.Options { HasHeader = true });
            var scaled = ml.Transforms.NormalizeMinMax("A").[|Fit|](data).Transform(data);
            var split = ml.Data.TrainTestSplit(scaled);
            System.Console.WriteLine(ml.Regression.Evaluate(Train(split.TrainSet).Transform(split.TestSet)).RSquared);

            ITransformer Train(IDataView rows) => ml.Regression.Trainers.Sdca().Fit(rows);
            """);

        [Fact]
        public Task Static_state() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InFile("""
            static class Store
            {
                internal static IDataView? Rows;
            }

            class Study
            {
                object Run(MLContext ml, IDataView data)
                {
                    Store.Rows = ml.Transforms.NormalizeMinMax("A").[|Fit|](data).Transform(data);
                    var split = ml.Data.TrainTestSplit(Store.Rows);
                    return ml.Regression.Evaluate(ml.Regression.Trainers.Sdca().Fit(split.TrainSet).Transform(split.TestSet));
                }
            }
            """));

        [Fact]
        public Task Enumerable_split_by_LINQ() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InFile("""
            class Row { public float X { get; set; } public float Y { get; set; } }

            class Study
            {
                double Run(List<Row> rows)
                {
                    var mean = rows.[|Average|](row => row.X);
                    var centred = rows.Select(row => new Row { X = (float)(row.X - mean), Y = row.Y }).ToList();
                    var train = centred.Take(80).ToList();
                    var test = centred.Skip(80).ToList();
                    var ml = new MLContext(seed: 1);
                    var model = ml.Regression.Trainers.Sdca("Y", "X").Fit(ml.Data.LoadFromEnumerable(train));
                    return ml.Regression.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(test)), "Y").RSquared;
                }
            }
            """));

        [Fact]
        public Task Statistic_written_back_in_a_loop() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InFile("""
            class Row { public float X { get; set; } public float Y { get; set; } }

            class Study
            {
                double Run(List<Row> rows)
                {
                    var ml = new MLContext(seed: 1);
                    var largest = rows.[|Max|](row => row.X);
                    foreach (var row in rows)
                    {
                        row.X /= largest;
                    }

                    var split = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(rows));
                    var model = ml.Regression.Trainers.Sdca("Y", "X").Fit(split.TrainSet);
                    return ml.Regression.Evaluate(model.Transform(split.TestSet), "Y").RSquared;
                }
            }
            """));

        [Fact]
        public Task Statistic_written_back_by_ForEach() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InFile("""
            class Row { public float X { get; set; } public float Y { get; set; } }

            class Study
            {
                double Run(List<Row> rows)
                {
                    var ml = new MLContext(seed: 1);
                    var mean = rows.Select(row => row.X).[|Average|]();
                    rows.ForEach(row => row.X -= mean);
                    var split = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(rows));
                    var model = ml.Regression.Trainers.Sdca("Y", "X").Fit(split.TrainSet);
                    return ml.Regression.Evaluate(model.Transform(split.TestSet), "Y").RSquared;
                }
            }
            """));

        [Fact]
        public Task Statistic_written_back_by_index() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InFile("""
            class Row { public float X; public float Y; }

            class Study
            {
                double Run(Row[] rows)
                {
                    var ml = new MLContext(seed: 1);
                    var low = rows.[|Min|](row => row.X);
                    var high = rows.Max(row => row.X);
                    for (var i = 0; i < rows.Length; i++)
                    {
                        rows[i].X = (rows[i].X - low) / (high - low);
                    }

                    var train = ml.Data.LoadFromEnumerable(rows[..800]);
                    var test = ml.Data.LoadFromEnumerable(rows[800..]);
                    var model = ml.Regression.Trainers.Sdca("Y", "X").Fit(train);
                    return ml.Regression.Evaluate(model.Transform(test), "Y").RSquared;
                }
            }
            """));

        [Theory]
        [InlineData("scaler.[|Transform|](rows, rows);")]
        [InlineData("scaler.[|Transform|](output: rows, matrix: (rows));")]
        [InlineData("InPlace(rows);\nvoid InPlace(F64Matrix matrix) => scaler.[|Transform|](matrix, matrix);")]
        public Task SharpLearning_in_place(string scaling) => LeakagePrograms.VerifyAsync<PreprocessingFittedBeforeSplit>(MLReferences.SharpLearning, $$"""
            using SharpLearning.Containers.Matrices;
            using SharpLearning.CrossValidation.TrainingTestSplitters;
            using SharpLearning.FeatureTransformations.MatrixTransforms;
            using SharpLearning.Metrics.Regression;
            using SharpLearning.RandomForest.Learners;

            class Study
            {
                double Run(F64Matrix rows, double[] targets)
                {
                    var scaler = new MinMaxTransformer(0, 1);
                    {{scaling}}
                    var split = new RandomTrainingTestIndexSplitter<double>(0.7, 24).SplitSet(rows, targets);
                    var model = new RegressionRandomForestLearner().Learn(split.TrainingSet.Observations, split.TrainingSet.Targets);
                    return new MeanSquaredErrorRegressionMetric().Error(split.TestSet.Targets, model.Predict(split.TestSet.Observations));
                }
            }
            """);

        /// <summary>Which override runs is not known, but that of one class learns from all rows.</summary>
        [Theory]
        [InlineData("NormalizeMinMax(\"A\")", "[|Prepared(rows)|]")]
        [InlineData("CopyColumns(\"B\", \"A\")", "Prepared(rows)")]
        public Task In_one_of_two_overrides(string step, string call) => Verify.VerifyAnalyzerAsync(LeakagePrograms.InFile($$"""
            abstract class Study(MLContext ml)
            {
                protected MLContext Ml => ml;

                protected abstract IDataView Prepared(IDataView rows);

                public RegressionMetrics Run(IDataView rows)
                {
                    var split = Ml.Data.TrainTestSplit({{call}});
                    var model = Ml.Regression.Trainers.Sdca().Fit(split.TrainSet);
                    return Ml.Regression.Evaluate(model.Transform(split.TestSet));
                }
            }

            sealed class Learnt(MLContext ml) : Study(ml)
            {
                protected override IDataView Prepared(IDataView rows) => Ml.Transforms.{{step}}.Fit(rows).Transform(rows);
            }

            sealed class Plain(MLContext ml) : Study(ml)
            {
                protected override IDataView Prepared(IDataView rows) => Ml.Transforms.Concatenate("Features", "A").Fit(rows).Transform(rows);
            }
            """));
    }
}
