using QualityGates.Rules.Leakage;
using Verify = QualityGates.Testing.AnalyzerVerifier<QualityGates.Rules.Leakage.EvaluatedOnTrainingData>;

namespace QualityGates.Analyzers.Tests.Leakage;

public static partial class EvaluatedOnTrainingDataTests
{
    public sealed class Guards
    {
        [Fact]
        public Task Parts_by_a_range_that_is_given() => new Verify.Test { TestCode = """
            using System;
            using System.Linq;
            using Accord.Math.Optimization.Losses;
            using Accord.Statistics;
            using Accord.Statistics.Models.Regression.Linear;

            class Scaler
            {
                private double[] _means = Array.Empty<double>();

                public double[][] FitTransform(double[][] rows)
                {
                    _means = rows.Mean(0);
                    return Transform(rows);
                }

                public double[][] Transform(double[][] rows) => rows.Select(row => row.Select((value, j) => value - _means[j]).ToArray()).ToArray();
            }

            static class Program
            {
                static double Run(double[][] rows, int cut)
                {
                    double[][] Inputs(Range range) => rows[range].Select(row => row[..^1]).ToArray();
                    double[] Outputs(Range range) => rows[range].Select(row => row[^1]).ToArray();
                    var scaler = new Scaler();
                    var late = cut..;
                    var model = new OrdinaryLeastSquares().Learn(scaler.FitTransform(Inputs(..cut)), Outputs(..cut));
                    return new SquareLoss(Outputs(late)).Loss(model.Transform(scaler.Transform(Inputs(late))));
                }
            }
            """, Libraries = QualityGates.References.MLReferences.All }.RunAsync();

        [Fact]
        public Task AutoML_searches_over_its_rows() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var result = ml.Auto().CreateRegressionExperiment(60).Execute(data);
            return ml.Regression.Evaluate(result.BestRun.Model.Transform(data));
            """));

        [Fact]
        public Task What_a_schema_says_is_no_prediction() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var features = ml.Regression.Trainers.Sdca().Fit(data).Transform(data);
            foreach (var column in features.Schema)
            {
                if (column.Type.RawType == typeof(float))
                {
                    System.Console.WriteLine(column.Name);
                }
            }

            return null;
            """));

        /// <summary>The group of a prediction beside that of another says which belong together; the class beside the label would say which are right.</summary>
        [Theory]
        [InlineData("one.Group == first.Group", "Transform")]
        [InlineData("one.Predicted == one.Group", "[|Transform|]")]
        public Task Predictions_of_one_group(string condition, string transform) => Verify.VerifyAnalyzerAsync(LeakagePrograms.InFile($$"""
            class Scored { public uint Group { get; set; } public uint Predicted { get; set; } }

            class Study
            {
                int Run(MLContext ml, IDataView rows)
                {
                    var model = ml.MulticlassClassification.Trainers.SdcaMaximumEntropy().Fit(rows);
                    var all = ml.Data.CreateEnumerable<Scored>(model.{{transform}}(rows), false);
                    var first = System.Linq.Enumerable.First(all);
                    return System.Linq.Enumerable.Count(all, one => {{condition}});
                }
            }
            """));

        [Fact]
        public Task Held_out_part() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var split = ml.Data.TrainTestSplit(data);
            var model = ml.Regression.Trainers.Sdca().Fit(split.TrainSet);
            return ml.Regression.Evaluate(model.Transform(split.TestSet));
            """));

        [Fact]
        public Task Train_metrics_beside_test_metrics() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var split = ml.Data.TrainTestSplit(data);
            var model = ml.Regression.Trainers.Sdca().Fit(split.TrainSet);
            Console.WriteLine(ml.Regression.Evaluate(model.Transform(split.TrainSet)).RSquared);
            return ml.Regression.Evaluate(model.Transform(split.TestSet));
            """));

        [Fact]
        public Task Train_metrics_beside_test_metrics_by_a_local_function() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var split = ml.Data.TrainTestSplit(data);
            var model = ml.Regression.Trainers.Sdca().Fit(split.TrainSet);
            return (Score(split.TrainSet), Score(split.TestSet));
            double Score(IDataView rows) => ml.Regression.Evaluate(model.Transform(rows)).RSquared;
            """));

        [Fact]
        public Task Both_parts_in_a_loop() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var split = ml.Data.TrainTestSplit(data);
            var model = ml.Regression.Trainers.Sdca().Fit(split.TrainSet);
            foreach (var part in new[] { split.TrainSet, split.TestSet })
            {
                Console.WriteLine(ml.Regression.Evaluate(model.Transform(part)).RSquared);
            }

            return null;
            """));

        [Fact]
        public Task Clusters() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var model = ml.Clustering.Trainers.KMeans().Fit(data);
            return ml.Clustering.Evaluate(model.Transform(data));
            """));

        [Fact]
        public Task Anomalies() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var model = ml.AnomalyDetection.Trainers.RandomizedPca(seed: 1).Fit(data);
            return ml.AnomalyDetection.Evaluate(model.Transform(data));
            """));

        [Fact]
        public Task Final_refit_after_the_evaluation() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var split = ml.Data.TrainTestSplit(data);
            var trainer = ml.Regression.Trainers.Sdca();
            var model = trainer.Fit(split.TrainSet);
            var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet));
            Console.WriteLine(metrics.RSquared);
            model = trainer.Fit(data);
            ml.Model.Save(model, data.Schema, path);
            return metrics;
            """));

        [Fact]
        public Task Refit_in_the_same_variable_before_saving() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var split = ml.Data.TrainTestSplit(data);
            ITransformer model = ml.Regression.Trainers.Sdca().Fit(split.TrainSet);
            if (ml.Regression.Evaluate(model.Transform(split.TestSet)).RSquared > 0.5)
            {
                model = ml.Regression.Trainers.Sdca().Fit(data);
            }

            return model;
            """));

        [Fact]
        public Task Another_source() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var test = ml.Data.LoadFromTextFile(path);
            var model = ml.Regression.Trainers.Sdca().Fit(data);
            return ml.Regression.Evaluate(model.Transform(test));
            """));

        [Fact]
        public Task Loaded_model() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var model = ml.Model.Load(path, out _);
            return ml.Regression.Evaluate(model.Transform(data));
            """));

        [Fact]
        public Task Old_model_beside_the_new() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var old = ml.Model.Load(path, out _);
            var split = ml.Data.TrainTestSplit(data);
            var model = ml.Regression.Trainers.Sdca().Fit(split.TrainSet);
            return (ml.Regression.Evaluate(old.Transform(data)), ml.Regression.Evaluate(model.Transform(split.TestSet)));
            """));

        [Fact]
        public Task Fold_of_a_fold() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            foreach (var fold in ml.Data.CrossValidationSplit(data))
            {
                var inner = ml.Data.TrainTestSplit(fold.TrainSet);
                var model = ml.Regression.Trainers.Sdca().Fit(inner.TrainSet);
                Console.WriteLine(ml.Regression.Evaluate(model.Transform(inner.TestSet)).RSquared);
                Console.WriteLine(ml.Regression.Evaluate(model.Transform(fold.TestSet)).RSquared);
            }

            return null;
            """));

        [Fact]
        public Task Models_of_folds() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var models = new List<ITransformer>();
            var tests = new List<IDataView>();
            foreach (var fold in ml.Data.CrossValidationSplit(data))
            {
                models.Add(ml.Regression.Trainers.Sdca().Fit(fold.TrainSet));
                tests.Add(fold.TestSet);
            }

            for (var i = 0; i < models.Count; i++)
            {
                Console.WriteLine(ml.Regression.Evaluate(models[i].Transform(tests[i])).RSquared);
            }

            return null;
            """));

        [Fact]
        public Task Out_of_bag() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var bag = ml.Data.BootstrapSample(data, seed: 1);
            var rest = ml.Data.BootstrapSample(data, seed: 1, complement: true);
            var model = ml.Regression.Trainers.Sdca().Fit(bag);
            return ml.Regression.Evaluate(model.Transform(rest));
            """));

        [Fact]
        public Task Only_the_steps_saw_the_rows() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var split = ml.Data.TrainTestSplit(data);
            var scaler = ml.Transforms.NormalizeMinMax("Features").Fit(data);
            var model = ml.Regression.Trainers.Sdca().Fit(scaler.Transform(split.TrainSet));
            return ml.Regression.Evaluate(model.Transform(scaler.Transform(split.TestSet)));
            """));

        [Fact]
        public Task Other_branch_of_the_data() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            IDataView train = flag ? data : ml.Data.LoadFromTextFile(path);
            var split = ml.Data.TrainTestSplit(train);
            var model = ml.Regression.Trainers.Sdca().Fit(split.TrainSet);
            return ml.Regression.Evaluate(model.Transform(split.TestSet));
            """));

        [Fact]
        public Task Rows_of_unknown_making() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var train = Unknown.Rows(path);
            var test = Unknown.Rows(path + ".test");
            var model = ml.Regression.Trainers.Sdca().Fit(train);
            return ml.Regression.Evaluate(model.Transform(test));
            }
            abstract class Unknown
            {
                public static extern IDataView Rows(string path);
            """));

        [Fact]
        public Task Incomplete() => LeakagePrograms.VerifyIncompleteAsync<EvaluatedOnTrainingData>(LeakagePrograms.InMethod("""
            var model = ml.Regression.Trainers.Sdca().Fit();
            return ml.Regression.Evaluate(model.Transform(;
            """));

        [Fact]
        public Task Not_fitted_rows_after_a_filter_of_unknown_meaning() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var train = ml.Data.FilterRowsByColumn(data, "Year", upperBound: 2020);
            var test = ml.Data.FilterRowsByColumn(data, "Region", lowerBound: 3);
            var model = ml.Regression.Trainers.Sdca().Fit(train);
            return ml.Regression.Evaluate(model.Transform(test));
            """));

        [Fact]
        public Task Variable_reused_for_the_test_rows() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var rows = ml.Data.LoadFromTextFile(path);
            var model = ml.Regression.Trainers.Sdca().Fit(rows);
            rows = ml.Data.LoadFromTextFile("test.csv");
            return ml.Regression.Evaluate(model.Transform(rows));
            """));

        [Fact]
        public Task Training_rows_printed_test_rows_evaluated_in_branches() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var split = ml.Data.TrainTestSplit(data);
            var model = ml.Regression.Trainers.Sdca().Fit(split.TrainSet);
            IDataView part;
            if (flag)
            {
                part = split.TestSet;
            }
            else
            {
                return null;
            }

            return ml.Regression.Evaluate(model.Transform(part));
            """));
    }
}
