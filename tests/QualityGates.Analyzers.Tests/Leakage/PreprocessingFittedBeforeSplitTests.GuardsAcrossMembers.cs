using Verify = QualityGates.Testing.AnalyzerVerifier<QualityGates.Rules.Leakage.PreprocessingFittedBeforeSplit>;

namespace QualityGates.Analyzers.Tests.Leakage;

public static partial class PreprocessingFittedBeforeSplitTests
{
    public sealed class GuardsAcrossMembers
    {
        [Fact]
        public Task Statistics_of_the_train_part() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InFile("""
            class Row { public float X { get; set; } public float Y { get; set; } }

            class Study
            {
                double Run(List<Row> rows)
                {
                    var ml = new MLContext(seed: 1);
                    var train = rows.Take(80).ToList();
                    var test = rows.Skip(80).ToList();
                    var mean = train.Average(row => row.X);
                    Row Centre(Row row) => new() { X = row.X - mean, Y = row.Y };
                    var model = ml.Regression.Trainers.Sdca("Y", "X").Fit(ml.Data.LoadFromEnumerable(train.Select(Centre)));
                    return ml.Regression.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(test.Select(Centre))), "Y").RSquared;
                }
            }
            """));

        [Fact]
        public Task Statistic_for_a_report() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InFile("""
            class Row { public float X { get; set; } public float Y { get; set; } }

            class Study
            {
                double Run(List<Row> rows)
                {
                    var ml = new MLContext(seed: 1);
                    Console.WriteLine($"mean {rows.Average(row => row.X)}, {rows.Count} rows");
                    var split = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(rows));
                    return ml.Regression.Evaluate(ml.Regression.Trainers.Sdca("Y", "X").Fit(split.TrainSet).Transform(split.TestSet), "Y").RSquared;
                }
            }
            """));

        [Fact]
        public Task Number_of_rows_decides_the_cut() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InFile("""
            class Row { public float X { get; set; } public float Y { get; set; } }

            class Study
            {
                double Run(List<Row> rows)
                {
                    var ml = new MLContext(seed: 1);
                    var cut = (int)(rows.Count * 0.8);
                    var latest = rows.Max(row => row.Y);
                    Console.WriteLine(latest);
                    var model = ml.Regression.Trainers.Sdca("Y", "X").Fit(ml.Data.LoadFromEnumerable(rows.Take(cut)));
                    return ml.Regression.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(rows.Skip(cut))), "Y").RSquared;
                }
            }
            """));

        [Fact]
        public Task Constant_of_the_domain() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InFile("""
            class Row { public float X { get; set; } public float Y { get; set; } }

            class Study
            {
                double Run(List<Row> rows)
                {
                    var ml = new MLContext(seed: 1);
                    rows.ForEach(row => row.X /= 255);
                    var split = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(rows));
                    return ml.Regression.Evaluate(ml.Regression.Trainers.Sdca("Y", "X").Fit(split.TrainSet).Transform(split.TestSet), "Y").RSquared;
                }
            }
            """));

        [Fact]
        public Task The_same_names_in_two_methods() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InFile("""
            class Study
            {
                IDataView Explore(MLContext ml, IDataView data)
                {
                    var scaled = ml.Transforms.NormalizeMinMax("A").Fit(data).Transform(data);
                    return scaled;
                }

                object Run(MLContext ml, IDataView data)
                {
                    var scaled = ml.Transforms.NormalizeMinMax("A").Append(ml.Regression.Trainers.Sdca());
                    var split = ml.Data.TrainTestSplit(data);
                    return ml.Regression.Evaluate(scaled.Fit(split.TrainSet).Transform(split.TestSet));
                }
            }
            """));

        [Fact]
        public Task Interface_with_several_implementations() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InFile("""
            interface IPreparation { IDataView Prepare(IDataView rows); }

            sealed class Scaling(MLContext ml) : IPreparation
            {
                public IDataView Prepare(IDataView rows) => ml.Transforms.NormalizeMinMax("A").Fit(rows).Transform(rows);
            }

            sealed class Nothing : IPreparation
            {
                public IDataView Prepare(IDataView rows) => rows;
            }

            class Study(IPreparation preparation, MLContext ml)
            {
                object Run(IDataView data)
                {
                    var split = ml.Data.TrainTestSplit(preparation.Prepare(data));
                    return ml.Regression.Evaluate(ml.Regression.Trainers.Sdca().Fit(split.TrainSet).Transform(split.TestSet));
                }
            }
            """));

        [Fact]
        public Task Helper_given_the_train_part_by_one_caller_and_all_rows_by_another() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InFile("""
            class Study
            {
                static ITransformer Scaler(MLContext ml, IDataView rows) => ml.Transforms.NormalizeMinMax("A").Fit(rows);

                void Chart(MLContext ml, IDataView data) => Console.WriteLine(Scaler(ml, data).Transform(data).Preview().RowView.Length);

                object Run(MLContext ml, IDataView data)
                {
                    var split = ml.Data.TrainTestSplit(data);
                    var scaler = Scaler(ml, split.TrainSet);
                    var model = ml.Regression.Trainers.Sdca().Fit(scaler.Transform(split.TrainSet));
                    return ml.Regression.Evaluate(model.Transform(scaler.Transform(split.TestSet)));
                }
            }
            """));

        [Fact]
        public Task Look_alike_types() => Verify.VerifyAnalyzerAsync("""
            namespace Own;

            interface IDataView;
            class Model { public IDataView Transform(IDataView rows) => rows; }
            class Scaler { public Model Fit(IDataView rows) => new(); }
            class Split { public IDataView TrainSet = null!; public IDataView TestSet = null!; }
            class MLContext
            {
                public Scaler NormalizeMinMax(string column) => new();
                public Split TrainTestSplit(IDataView rows) => new();
                public double Evaluate(IDataView rows) => 0;
            }

            class Study
            {
                double Run(MLContext ml, IDataView data)
                {
                    var scaled = ml.NormalizeMinMax("A").Fit(data).Transform(data);
                    var split = ml.TrainTestSplit(scaled);
                    return ml.Evaluate(new Scaler().Fit(split.TrainSet).Transform(split.TestSet));
                }
            }
            """);

        [Fact]
        public Task Fields_of_another_study() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InFile("""
            class Study(MLContext ml)
            {
                private IDataView? _train, _test;

                void Load(IDataView all)
                {
                    var split = ml.Data.TrainTestSplit(all);
                    (_train, _test) = (split.TrainSet, split.TestSet);
                }

                object Run(IDataView all)
                {
                    Load(all);
                    var scaler = ml.Transforms.NormalizeMinMax("A").Fit(_train!);
                    var model = ml.Regression.Trainers.Sdca().Fit(scaler.Transform(_train!));
                    return ml.Regression.Evaluate(model.Transform(scaler.Transform(_test!)));
                }
            }
            """));
    }
}
