using Verify = QualityGates.Testing.AnalyzerVerifier<QualityGates.Rules.Leakage.EvaluatedOnTrainingData>;

namespace QualityGates.Analyzers.Tests.Leakage;

/// <summary>MLQ2003 where several methods have one helper fit for them.</summary>
public static class EvaluatedOnTrainingDataSharedFitTests
{
    private static Task VerifyAsync(string members) => Verify.VerifyAnalyzerAsync(LeakagePrograms.InFile($$"""
        class Study(MLContext ml, string folder)
        {
            private IDataView Load(string name) => ml.Data.LoadFromTextFile(Path.Combine(folder, name));

            private ITransformer Fit(IDataView rows) => ml.Transforms.NormalizeMinMax("Features").Append(ml.Regression.Trainers.Sdca()).Fit(rows);

        {{members}}
        }
        """));

    public sealed class Reports
    {
        [Fact]
        public Task What_another_method_trains_by_it_is_another_model() => VerifyAsync("""
            public object Careful(IDataView data)
            {
                var parts = ml.Data.TrainTestSplit(data);
                return ml.Regression.Evaluate(Fit(parts.TrainSet).Transform(parts.TestSet));
            }

            public object Careless()
            {
                var all = Load("all.csv");
                return ml.Regression.[|Evaluate|](Fit(all).Transform(all));
            }
            """);

        [Fact]
        public Task Through_one_more_method() => VerifyAsync("""
            private ITransformer FitLogged(IDataView rows)
            {
                Console.WriteLine("fitting");
                return Fit(rows);
            }

            public object Careful(IDataView train, IDataView test) => ml.Regression.Evaluate(FitLogged(train).Transform(test));

            public object Careless(IDataView rows)
            {
                var model = FitLogged(rows);
                return ml.Regression.[|Evaluate|](model.Transform(rows));
            }
            """);
    }

    public sealed class Guards
    {
        [Fact]
        public Task One_method_evaluates_what_another_has_trained() => VerifyAsync("""
            private ITransformer Train(IDataView rows)
            {
                var model = Fit(rows);
                Console.WriteLine(ml.Regression.Evaluate(model.Transform(rows)).RSquared);
                return model;
            }

            public object Test(IDataView train, IDataView test) => ml.Regression.Evaluate(Train(train).Transform(test));
            """);

        [Fact]
        public Task The_rows_are_those_of_the_object() => VerifyAsync("""
            private ITransformer FitOwn() => Fit(Load("train.csv"));

            public object Fitted() => ml.Regression.Evaluate(FitOwn().Transform(Load("train.csv")));

            public object Test() => ml.Regression.Evaluate(FitOwn().Transform(Load("test.csv")));
            """);

        [Fact]
        public Task Both_are_given_what_one_method_loads() => VerifyAsync("""
            private IDataView Train() => Load("train.csv");

            public object Fitted()
            {
                var rows = Train();
                return ml.Regression.Evaluate(Fit(rows).Transform(rows));
            }

            public object Test() => ml.Regression.Evaluate(Fit(Train()).Transform(Load("test.csv")));
            """);

        [Fact]
        public Task The_model_is_in_a_field() => VerifyAsync("""
            private ITransformer? _model;
            private IDataView? _train;

            public void Train()
            {
                _train = Load("train.csv");
                _model = Fit(_train);
            }

            public object Fitted() => ml.Regression.Evaluate(_model!.Transform(_train!));

            public object Test() => ml.Regression.Evaluate(_model!.Transform(Load("test.csv")));
            """);
    }
}
