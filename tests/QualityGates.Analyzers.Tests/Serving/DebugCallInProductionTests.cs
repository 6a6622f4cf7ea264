using Verify = QualityGates.Testing.AnalyzerVerifier<QualityGates.Rules.Serving.DebugCallInProduction>;

namespace QualityGates.Analyzers.Tests.Serving;

public static class DebugCallInProductionTests
{
    private static string InMethod(string body, string members = "") => $$"""
        using System;
        using System.Collections.Generic;
        using System.Diagnostics;
        using System.Linq;
        using Microsoft.ML;
        using Microsoft.ML.Data;

        class Trip
        {
            [LoadColumn(0)] public float Fare { get; set; }
        }

        class Program
        {
            object? Run(MLContext ml, IDataView given, IEstimator<ITransformer> pipeline, ITransformer model, string path, bool first)
            {
                var trips = ml.Data.LoadFromTextFile<Trip>(path);
                {{body.Replace("\n", "\n        ")}}
                return null;
            }
            {{members.Replace("\n", "\n    ")}}

            private readonly IDataView _kept = new MLContext().Data.LoadFromTextFile<Trip>("trips.tsv");
            private IDataView? _changed;
        }
        """;

    public sealed class Reports
    {
        [Theory]
        [InlineData("var rows = given.[|Preview|]().RowView;")]
        [InlineData("(given).[|Preview|](maxRows: (10));")]
        [InlineData("return DebuggerExtensions.[|Preview|](given);")]
        [InlineData("var seen = model.[|Preview|](given);\nvar fitted = pipeline.[|Preview|](given, maxTrainingRows: 50);")]
        [InlineData("Func<IDataView, DataDebuggerPreview> look = rows => rows.[|Preview|]();\nreturn look(given);")]
        [InlineData("Look(given);\nvoid Look(IDataView rows) => Console.WriteLine(rows?.[|Preview|]());")]
        [InlineData("#if NET8_0_OR_GREATER || !NOTHING\ngiven.[|Preview|]();\n#endif")]
        public Task Previews(string body) => Verify.VerifyAnalyzerAsync(InMethod(body));

        [Theory]
        [InlineData("return trips.GetColumn<float>(\"Fare\").Max() - trips.[|GetColumn<float>|](\"Fare\").Min();")]
        [InlineData("var count = ml.Data.CreateEnumerable<Trip>(trips, reuseRowObject: true).Count();\nforeach (var trip in ml.Data.[|CreateEnumerable<Trip>|](reuseRowObject: true, data: (trips)))\n{\n    Console.WriteLine(trip.Fare / count);\n}")]
        [InlineData("var all = ml.Data.CreateEnumerable<Trip>(trips, false).Where(trip => trip.Fare > 1).ToList();\nreturn (all, trips.[|GetColumn<float>|](\"Fare\").Select(fare => fare * 2).Sum(), trips.GetColumn<float>(\"Fare\").Average());")]
        [InlineData("var fares = trips.GetColumn<float>(\"Fare\");\nreturn (fares.Count(), fares.[|Average|]());")]
        [InlineData("var fares = trips.GetColumn<float>(\"Fare\").Max();\nvar all = trips.GetColumn<float>(\"Fare\");\nreturn fares + all.[|Min|]();")]
        [InlineData("return _kept.GetColumn<float>(\"Fare\").Max() - _kept.[|GetColumn<float>|](\"Fare\").Min();")]
        public Task Second_passes(string body) => Verify.VerifyAnalyzerAsync(InMethod(body));

        [Fact]
        public Task Second_passes_over_what_a_method_loads() => Verify.VerifyAnalyzerAsync(InMethod(
            "var loaded = Load(ml, path);\nreturn loaded.GetColumn<float>(\"Fare\").Max() - loaded.[|GetColumn<float>|](\"Fare\").Min();", "static IDataView Load(MLContext ml, string path) => ml.Data.LoadFromTextFile<Trip>(path);"));

        [Fact]
        public Task Says_what_to_do() => Verify.VerifyAnalyzerAsync(
            InMethod("given.{|#0:Preview|}();\nreturn trips.{|#1:GetColumn<float>|}(\"Fare\").Max() - trips.{|#2:GetColumn<float>|}(\"Fare\").Min();"),
            Verify.Diagnostic().WithLocation(0).WithArguments("Preview", "is made for the debugger and runs the pipeline over rows only to show them", "remove it, or put it between '#if DEBUG' and '#endif'"),
            Verify.Diagnostic().WithLocation(2).WithLocation(1).WithArguments("GetColumn", "goes through 'trips' again (first: line 19), and each pass reads its file and runs its steps anew", "read it once into a list, or cache the view"));
    }

    public sealed class Guards
    {
        [Theory]
        [InlineData("#if DEBUG\ngiven.Preview();\n#endif")]
        [InlineData("#if !DEBUG\n#else\ngiven.Preview();\n#endif")]
        [InlineData("if (Debugger.IsAttached)\n{\n    given.Preview();\n}")]
        [InlineData("Debug.Assert(given.Preview().RowView.Length > 0);")]
        [InlineData("Show(given);")]
        public Task Code_for_debugging(string body) => Verify.VerifyAnalyzerAsync(InMethod(body, "[Conditional(\"DEBUG\")] static void Show(IDataView rows) => Console.WriteLine(rows.Preview());"));

        [Theory]
        [InlineData("var fares = trips.GetColumn<float>(\"Fare\").ToList();\nreturn fares.Max() - fares.Min();")]
        [InlineData("return given.GetColumn<float>(\"Fare\").Max() - given.GetColumn<float>(\"Fare\").Min();")]
        [InlineData("trips = ml.Data.Cache(trips);\nreturn trips.GetColumn<float>(\"Fare\").Max() - trips.GetColumn<float>(\"Fare\").Min();")]
        [InlineData("var cached = ml.Data.Cache(ml.Data.LoadFromTextFile<Trip>(path));\nreturn cached.GetColumn<float>(\"Fare\").Max() - cached.GetColumn<float>(\"Fare\").Min();")]
        [InlineData("if (first)\n{\n    return trips.GetColumn<float>(\"Fare\").Max();\n}\nelse\n{\n    return trips.GetColumn<float>(\"Fare\").Min();\n}")]
        [InlineData("return (trips.GetColumn<float>(\"Fare\").First(), trips.GetColumn<float>(\"Fare\").Take(3).ToList(), trips.GetColumn<float>(\"Fare\").Any());")]
        [InlineData("return (trips.GetColumn<float>(\"Fare\"), trips.GetColumn<float>(\"Fare\"));")]
        [InlineData("var fares = trips.GetColumn<float>(\"Fare\");\nreturn first ? fares.Max() : 0;")]
        [InlineData("_changed = trips;\nreturn _changed.GetColumn<float>(\"Fare\").Max() - _changed.GetColumn<float>(\"Fare\").Min();")]
        [InlineData("return _kept.GetColumn<float>(\"Fare\").Max();\nfloat Other() => _kept.GetColumn<float>(\"Fare\").Min();")]
        public Task One_pass_or_none_that_is_known(string body) => Verify.VerifyAnalyzerAsync(InMethod(body));

        [Fact]
        public Task Views_a_method_may_have_cached() => Verify.VerifyAnalyzerAsync(InMethod(
            "var loaded = Load(ml, path, first);\nreturn loaded.GetColumn<float>(\"Fare\").Max() - loaded.GetColumn<float>(\"Fare\").Min();",
            "static IDataView Load(MLContext ml, string path, bool first)\n{\n    var view = ml.Data.LoadFromTextFile<Trip>(path);\n    return first ? ml.Data.Cache(view) : view;\n}"));

        [Fact]
        public Task Look_alikes() => Verify.VerifyAnalyzerAsync(InMethod("return Preview(given);", "static object Preview(IDataView rows) => rows;"));
    }
}
