using Verify = QualityGates.Testing.AnalyzerVerifier<QualityGates.Rules.Leakage.RandomSplitOfTimeOrderedData>;

namespace QualityGates.Analyzers.Tests.Leakage;

public static class RandomSplitOfTimeOrderedDataTests
{
    private static string InMethod(string body) => $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using Microsoft.ML;
        using Microsoft.ML.Data;

        class Day
        {
            [LoadColumn(0)] public DateTime Date { get; set; }
            [LoadColumn(1)] public float Sold { get; set; }
        }

        class Shop
        {
            [LoadColumn(0)] public float Area { get; set; }
            [NoColumn] public DateTime Opened { get; set; }
            public static DateTime Newest { get; set; }
        }

        class Event { [LoadColumn(0)] public DateTimeOffset? At; }
        class Booking { [LoadColumn(0)] public DateOnly Night { get; init; } }
        class HolidayBooking : Booking { public float Price { get; init; } }

        class Program
        {
            static object? Run(MLContext ml, IDataView view, List<Day> days, DateTime cutoff)
            {
                {{body.Replace("\n", "\n        ")}}
            }
        }
        """;

    public sealed class Reports
    {
        [Theory]
        [InlineData("return ml.Data.[|TrainTestSplit|](ml.Data.LoadFromEnumerable(days));")]
        [InlineData("return ml.Data.[|TrainTestSplit|](testFraction: 0.2, data: (ml.Data.LoadFromTextFile<Day>(\"days.csv\")));")]
        [InlineData("return ml.Data.[|TrainTestSplit|](ml.Data.LoadFromTextFile<Event>(\"events.csv\"));")]
        [InlineData("return ml.Data.[|TrainTestSplit|](ml.Data.LoadFromEnumerable(new List<Booking>()));")]
        [InlineData("return ml.Data.[|TrainTestSplit|](ml.Data.LoadFromEnumerable(new HolidayBooking[0]));")]
        [InlineData("return ml.Data.[|CrossValidationSplit|](ml.Data.LoadFromEnumerable(days));")]
        [InlineData("return ml.Regression.[|CrossValidate|](ml.Data.LoadFromEnumerable(days), ml.Regression.Trainers.FastTree());")]
        [InlineData("var rows = ml.Data.LoadFromEnumerable(days.OrderBy(day => day.Date));\nvar cached = ml.Data.Cache(ml.Data.FilterRowsByColumn(rows, \"Sold\", lowerBound: 1));\nreturn ml.Data.[|TrainTestSplit|](ml.Transforms.CopyColumns(\"Label\", \"Sold\").Fit(cached).Transform(cached));")]
        [InlineData("var split = ml.Data.[|TrainTestSplit|](ml.Data.LoadFromEnumerable(days));\nreturn ml.Data.TrainTestSplit(split.TrainSet);")]
        [InlineData("var (rows, fraction) = (ml.Data.LoadFromEnumerable(days), 0.3);\nreturn Parts();\nDataOperationsCatalog.TrainTestData Parts() => ml.Data.[|TrainTestSplit|](rows, fraction);")]
        [InlineData("var split = ml.Data.[|TrainTestSplit|](view);\nreturn ml.Forecasting.ForecastBySsa(\"F\", \"Sold\", 7, 30, 365, 7).Fit(split.TrainSet);")]
        [InlineData("var split = ml.Data.[|TrainTestSplit|](view);\nreturn ml.Transforms.CopyColumns(\"A\", \"Sold\").Append(ml.Transforms.DetectSpikeBySsa(\"S\", \"A\", 95d, 30, 365, 7)).Fit(split.TrainSet);")]
        public Task Rows_that_know_their_time(string body) => Verify.VerifyAnalyzerAsync(InMethod(body));

        [Fact]
        public Task Names_the_property() => Verify.VerifyAnalyzerAsync(
            InMethod("return ml.Data.{|#0:TrainTestSplit|}(ml.Data.LoadFromEnumerable(days));"),
            Verify.Diagnostic().WithLocation(0).WithArguments("'Day.Date'"));

        [Fact]
        public Task Names_the_step() => Verify.VerifyAnalyzerAsync(
            InMethod("var split = ml.Data.{|#0:TrainTestSplit|}(view);\nreturn ml.Forecasting.{|#1:ForecastBySsa|}(\"F\", \"Sold\", 7, 30, 365, 7).Fit(split.TrainSet);"),
            Verify.Diagnostic().WithLocation(0).WithLocation(1).WithArguments("'ForecastBySsa', line 29"));

        [Fact]
        public Task Once_where_others_call_what_shows_it_through_others() => Verify.VerifyAnalyzerAsync("""
            using System.Collections.Generic;
            using Microsoft.ML;
            using Microsoft.ML.Transforms.TimeSeries;

            abstract class Trainer
            {
                protected readonly MLContext Ml = new(seed: 1);
                protected IEstimator<ITransformer>? Steps;

                public ITransformer Fit(IDataView rows)
                {
                    var split = Ml.Data.[|TrainTestSplit|](rows);
                    return Steps!.Fit(split.TrainSet);
                }
            }

            sealed class Forecaster : Trainer
            {
                public Forecaster() => Steps = Ml.Forecasting.ForecastBySsa("F", "Sold", 7, 30, 365, 7);
            }

            sealed class Asker
            {
                public ITransformer Ask(Trainer trainer, IDataView rows) => trainer.Fit(rows);
            }

            class Program
            {
                static void Run(IDataView rows)
                {
                    var asker = new Asker();
                    new List<Trainer> { new Forecaster() }.ForEach(trainer => asker.Ask(trainer, rows));
                }
            }
            """);

        [Fact]
        public Task Through_a_property_and_a_helper_in_another_file()
        {
            var test = new Verify.Test
            {
                TestState =
                {
                    Sources =
                    {
                        """
                        using Microsoft.ML;

                        class Study(MLContext ml)
                        {
                            private IDataView Rows => ml.Data.LoadFromTextFile<Day>("days.csv");

                            public object Run() => Parts.[|Of|](ml, Rows);
                        }
                        """,
                        """
                        using Microsoft.ML;

                        record Day(System.DateTime Date, float Sold);

                        static class Parts
                        {
                            internal static DataOperationsCatalog.TrainTestData Of(MLContext ml, IDataView rows) => ml.Data.TrainTestSplit(rows);
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
        [InlineData("return ml.Data.TrainTestSplit(view);")]
        [InlineData("return ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Shop>(\"shops.csv\"));")]
        [InlineData("return ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(days), samplingKeyColumnName: \"Date\");")]
        [InlineData("var train = ml.Data.LoadFromEnumerable(days.Where(day => day.Date < cutoff));\nvar test = ml.Data.LoadFromEnumerable(days.Where(day => day.Date >= cutoff));\nreturn (train, test);")]
        [InlineData("var train = ml.Data.LoadFromEnumerable(days.Where(day => day.Date < cutoff));\nreturn ml.Data.TrainTestSplit(train);")]
        [InlineData("var rows = ml.Data.LoadFromEnumerable(days);\nreturn (ml.Data.TakeRows(rows, 800), ml.Data.SkipRows(rows, 800));")]
        [InlineData("var split = ml.Data.TrainTestSplit(view);\nvar model = ml.Forecasting.ForecastBySsa(\"F\", \"Sold\", 7, 30, 365, 7).Fit(ml.Data.LoadFromEnumerable(days));\nreturn (split, model);")]
        public Task Rows_without_time_or_divided_by_it(string body) => Verify.VerifyAnalyzerAsync(InMethod(body));

        [Fact]
        public Task A_look_alike_of_the_time() => Verify.VerifyAnalyzerAsync("""
            using Microsoft.ML;

            struct DateTimeOffset { }

            class Row { public DateTimeOffset At { get; set; } }

            class Program
            {
                static object Run(MLContext ml, Row[] rows) => ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(rows));
            }
            """);
    }
}
