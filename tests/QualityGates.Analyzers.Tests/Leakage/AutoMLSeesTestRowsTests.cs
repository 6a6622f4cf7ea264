using static QualityGates.Analyzers.Tests.Leakage.ValidationSetIsTestSetTests;
using Verify = QualityGates.Testing.AnalyzerVerifier<QualityGates.Rules.Leakage.AutoMLSeesTestRows>;

namespace QualityGates.Analyzers.Tests.Leakage;

public static class AutoMLSeesTestRowsTests
{
    private const string Split = "var split = ml.Data.TrainTestSplit(rows);\n";

    public sealed class Reports
    {
        [Theory]
        [InlineData(Split + "var result = ml.Auto().CreateRegressionExperiment(60).[|Execute|](rows, \"Price\");\nreturn ml.Regression.Evaluate(result.BestRun.Model.Transform(split.TestSet), \"Price\");")]
        [InlineData(Split + "var result = ml.Auto().CreateRegressionExperiment(60).[|Execute|](labelColumnName: \"Price\", trainData: (rows));\nvar best = result.BestRun;\nvar test = split.TestSet;\nreturn ml.Regression.Evaluate(best.Model.Transform(test), \"Price\");")]
        [InlineData("var result = ml.Auto().CreateBinaryClassificationExperiment(60).[|Execute|](rows, 5, \"Label\");\nvar test = ml.Data.TrainTestSplit(rows).TestSet;\nreturn ml.BinaryClassification.Evaluate(result.BestRun.Results.First().Model.Transform(test));")]
        [InlineData("var result = ml.Auto().CreateRegressionExperiment(60).[|Execute|](rows, \"Price\");\nreturn ml.Regression.Evaluate(result.BestRun.Model.Transform(rows), \"Price\");")]
        [InlineData(Split + "var experiment = ml.Auto().CreateExperiment();\nexperiment.[|SetDataset|](rows, 5);\nexperiment.SetTrainingTimeInSeconds(60);\nreturn ml.Regression.Evaluate(experiment.Run().Model.Transform(split.TestSet));")]
        [InlineData(Split + "var trial = ml.Auto().CreateExperiment().[|SetDataset|](rows, 5).SetRegressionMetric(RegressionMetric.RSquared).Run();\nreturn ml.Regression.Evaluate(trial.Model.Transform(split.TestSet));")]
        [InlineData(Split + "var result = ml.Auto().CreateRegressionExperiment(60).[|Execute|](rows, \"Price\");\nvar model = result.BestRun.Estimator.Fit(split.TrainSet);\nreturn ml.Regression.Evaluate(model.Transform(split.TestSet), \"Price\");")]
        [InlineData("var shuffled = ml.Data.Cache(ml.Data.ShuffleRows(rows, seed: 1));\nvar test = ml.Data.SkipRows(shuffled, 900);\nvar result = ml.Auto().CreateRegressionExperiment(60).[|Execute|](shuffled, \"Price\");\nreturn ml.Regression.Evaluate(result.BestRun.Model.Transform(test), \"Price\");")]
        [InlineData("var data = ml.Data.LoadFromTextFile<float>(\"all.csv\");\nvar result = ml.Auto().CreateRegressionExperiment(60).[|Execute|](data, \"Price\");\nvar test = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<float>(\"all.csv\")).TestSet;\nreturn ml.Regression.Evaluate(result.BestRun.Model.Transform(test), \"Price\");")]
        [InlineData(Split + "Func<IDataView, ITransformer> search = given => ml.Auto().CreateRegressionExperiment(60).[|Execute|](given, \"Price\").BestRun.Model;\nreturn ml.Regression.Evaluate(search(rows).Transform(split.TestSet), \"Price\");")]
        public Task A_search_over_all_rows(string body) => Verify.VerifyAnalyzerAsync(InMethod(body));

        [Fact]
        public Task Names_the_evaluation() => Verify.VerifyAnalyzerAsync(
            InMethod("var data = ml.Data.{|#0:LoadFromTextFile<float>|}(\"a.csv\");\nvar result = ml.Auto().CreateRegressionExperiment(60).{|#1:Execute|}(data, \"Price\");\nvar test = ml.Data.TrainTestSplit(data).TestSet;\nreturn ml.Regression.{|#2:Evaluate|}(result.BestRun.Model.Transform(test), \"Price\");"),
            Verify.Diagnostic().WithLocation(1).WithLocation(0).WithLocation(2).WithArguments("is given the rows that its model is evaluated on later (line 20)"));

        [Fact]
        public Task Through_a_property_an_async_method_and_a_helper_in_another_file()
        {
            var test = new Verify.Test
            {
                TestState =
                {
                    Sources =
                    {
                        """
                        using System.Threading.Tasks;
                        using Microsoft.ML;
                        using Microsoft.ML.Data;

                        class Study(MLContext ml, IDataView rows)
                        {
                            private IDataView Rows { get; } = rows;

                            public async Task<RegressionMetrics> RunAsync()
                            {
                                var split = ml.Data.TrainTestSplit(Rows);
                                var model = await Tuner.[|BestAsync|](ml, Rows);
                                return ml.Regression.Evaluate(model.Transform(split.TestSet));
                            }
                        }
                        """,
                        """
                        using System.Threading.Tasks;
                        using Microsoft.ML;
                        using Microsoft.ML.AutoML;

                        static class Tuner
                        {
                            internal static async Task<ITransformer> BestAsync(MLContext ml, IDataView rows)
                            {
                                var trial = await ml.Auto().CreateExperiment().SetDataset(rows, 5).RunAsync().ConfigureAwait(false);
                                return trial.Model;
                            }
                        }
                        """,
                    },
                },
            };
            return test.RunAsync();
        }
    }

    public sealed class Guards
    {
        [Theory]
        [InlineData(Split + "var result = ml.Auto().CreateRegressionExperiment(60).Execute(split.TrainSet, \"Price\");\nreturn ml.Regression.Evaluate(result.BestRun.Model.Transform(split.TestSet), \"Price\");")]
        [InlineData(Split + "var result = ml.Auto().CreateRegressionExperiment(60).Execute(split.TrainSet, \"Price\");\nvar fitted = ml.Regression.Evaluate(result.BestRun.Model.Transform(split.TrainSet), \"Price\");\nvar held = ml.Regression.Evaluate(result.BestRun.Model.Transform(split.TestSet), \"Price\");\nreturn (fitted, held);")]
        [InlineData(Split + "var trial = ml.Auto().CreateExperiment().SetDataset(split.TrainSet, 5).Run();\nreturn ml.Regression.Evaluate(trial.Model.Transform(split.TestSet));")]
        [InlineData(Split + "var experiment = ml.Auto().CreateExperiment().SetDataset(rows, 5);\nexperiment.SetDataset(split.TrainSet, 5);\nreturn ml.Regression.Evaluate(experiment.Run().Model.Transform(split.TestSet));")]
        [InlineData(Split + "var result = ml.Auto().CreateRegressionExperiment(60).Execute(split.TrainSet, \"Price\");\nvar metrics = ml.Regression.Evaluate(result.BestRun.Model.Transform(split.TestSet), \"Price\");\nvar final = result.BestRun.Estimator.Fit(rows);\nreturn (metrics, final);")]
        [InlineData("var result = ml.Auto().CreateRegressionExperiment(60).Execute(rows, \"Price\");\nvar test = ml.Data.LoadFromTextFile<float>(\"test.csv\");\nreturn ml.Regression.Evaluate(result.BestRun.Model.Transform(test), \"Price\");")]
        [InlineData("return ml.Auto().CreateRegressionExperiment(60).Execute(rows, \"Price\").BestRun.ValidationMetrics;")]
        [InlineData(Split + "Console.WriteLine(ml.Auto().CreateRegressionExperiment(60).Execute(rows, \"Price\").BestRun.TrainerName);\nvar model = ml.Regression.Trainers.FastTree().Fit(split.TrainSet);\nreturn ml.Regression.Evaluate(model.Transform(split.TestSet));")]
        public Task A_search_that_did_not_see_them(string body) => Verify.VerifyAnalyzerAsync(InMethod(body));

        [Fact]
        public Task A_look_alike_of_the_experiment() => Verify.VerifyAnalyzerAsync("""
            using Microsoft.ML;

            class Experiment(MLContext ml)
            {
                public ITransformer Execute(IDataView rows) => ml.Regression.Trainers.FastTree().Fit(ml.Data.TrainTestSplit(rows).TrainSet);

                static object Run(MLContext ml, IDataView rows)
                {
                    var model = new Experiment(ml).Execute(rows);
                    return ml.Regression.Evaluate(model.Transform(ml.Data.TrainTestSplit(rows).TestSet));
                }
            }
            """);
    }
}
