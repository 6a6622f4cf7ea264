using Verify = QualityGates.Testing.AnalyzerVerifier<QualityGates.Rules.Serving.UnsavableMapping>;

namespace QualityGates.Analyzers.Tests.Serving;

public static class UnsavableMappingTests
{
    private const string Factory = """
        [CustomMappingFactoryAttribute("longer")]
        class LongerFactory : CustomMappingFactory<Trip, Longer>
        {
            public static void Map(Trip trip, Longer longer) => longer.Value = trip.Distance * 2;
            public override Action<Trip, Longer> GetMapping() => Map;
        }
        """;

    private static string InMethod(string body, string members = "", string types = "") => $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Threading.Tasks;
        using Microsoft.ML;
        using Microsoft.ML.Data;
        using Microsoft.ML.Transforms;

        class Trip
        {
            public int Id { get; set; }
            public float Distance { get; set; }
        }

        class Longer
        {
            public float Value { get; set; }
        }

        class State
        {
            public float Sum;
        }

        {{types}}

        class Program
        {
            private readonly Random _random = new(1);
            private int _count;
            private Dictionary<int, float>? _table;

            object? Run(MLContext ml, IDataView rows, string name, bool first)
            {
                {{body.Replace("\n", "\n        ")}}
                return null;
            }
            {{members.Replace("\n", "\n    ")}}
        }
        """;

    public sealed class Reports
    {
        [Theory]
        [InlineData("ml.Model.Save(ml.Transforms.[|CustomMapping<Trip, Longer>|]((trip, longer) => longer.Value = trip.Distance, null).Fit(rows), rows.Schema, \"m.zip\");")]
        [InlineData("var steps = (ml.Transforms).[|CustomMapping|](contractName: (null), mapAction: (Trip trip, Longer longer) => longer.Value = trip.Distance);\nvar model = steps.Append(ml.Transforms.Concatenate(\"Features\", \"Value\")).Fit(rows);\nml.Model.Save(model, rows.Schema, \"m.zip\");")]
        [InlineData("ml.Model.Save(ml.Transforms.[|StatefulCustomMapping<Trip, Longer, State>|]((trip, longer, state) => longer.Value = state.Sum += trip.Distance, state => { }, null).Fit(rows), rows.Schema, \"m.zip\");")]
        [InlineData("Store(Build().Fit(rows));\nIEstimator<ITransformer> Build() => ml.Transforms.[|CustomMapping<Trip, Longer>|](Map, null);\nvoid Store(ITransformer model) => ml.Model.Save(model, rows.Schema, \"m.zip\");")]
        public Task No_contract_in_a_saved_model(string body) => Verify.VerifyAnalyzerAsync(InMethod(body, "static void Map(Trip trip, Longer longer) => longer.Value = trip.Distance;"));

        [Fact]
        public Task A_contract_nobody_declares() => Verify.VerifyAnalyzerAsync(
            InMethod("var model = ml.Transforms.{|#0:CustomMapping<Trip, Longer>|}((trip, longer) => longer.Value = trip.Distance, \"short\").Fit(rows);\nml.Model.{|#1:Save|}(model, rows.Schema, \"m.zip\");", types: Factory),
            Verify.Diagnostic().WithLocation(0).WithLocation(1).WithArguments(
                "CustomMapping", "is in a pipeline that 'Save' (line 41) saves, and nothing declares a factory for its contract 'short', so that loading throws", "declare a 'CustomMappingFactory' with '[CustomMappingFactoryAttribute(\"short\")]'"));

        [Fact]
        public Task A_model_loaded_without_registration() => Verify.VerifyAnalyzerAsync(
            InMethod(
                "ml.Model.Save(ml.Transforms.CustomMapping<Trip, Longer>(LongerFactory.Map, \"longer\").Fit(rows), rows.Schema, \"m.zip\");",
                "static ITransformer Again(MLContext ml) => ml.Model.{|#0:Load|}(\"m.zip\", out _);", Factory),
            Verify.Diagnostic().WithLocation(0).WithArguments("Load", "reads a model with the mapping 'longer', whose assembly nothing registers, and throws", "call 'ComponentCatalog.RegisterAssembly' before it"));

        [Fact]
        public Task A_model_loaded_without_registration_from_a_path_put_together() => Verify.VerifyAnalyzerAsync(InMethod(
            "ml.Model.Save(ml.Transforms.CustomMapping<Trip, Longer>(LongerFactory.Map, \"longer\").Fit(rows), rows.Schema, Kept);",
            "static readonly string Kept = System.IO.Path.Combine(AppContext.BaseDirectory, \"m.zip\");\nstatic ITransformer Again(MLContext ml) => ml.Model.[|Load|](Kept, out _);", Factory));

        [Theory]
        [InlineData("return ml.Transforms.[|CustomMapping<Trip, Longer>|]((trip, longer) => longer.Value = trip.Distance + (float)_random.NextDouble(), name);")]
        [InlineData("return ml.Transforms.[|CustomMapping<Trip, Longer>|]((trip, longer) => longer.Value = DateTime.Now.Year - trip.Distance, name);")]
        [InlineData("var count = 0;\nreturn ml.Transforms.[|CustomMapping<Trip, Longer>|]((trip, longer) => longer.Value = count++, name);")]
        [InlineData("return ml.Transforms.[|CustomMapping<Trip, Longer>|](Count, name);\nvoid Count(Trip trip, Longer longer)\n{\n    _count += 1;\n    longer.Value = _count;\n}")]
        [InlineData("var last = 0f;\nreturn ml.Transforms.[|CustomMapping<Trip, Longer>|](contractName: name, mapAction: (trip, longer) =>\n{\n    longer.Value = trip.Distance - last;\n    last = trip.Distance;\n});")]
        [InlineData("return ml.Data.[|FilterByCustomPredicate<Trip>|](rows, trip => _random.NextDouble() < 0.1);")]
        public Task What_the_row_does_not_say(string body) => Verify.VerifyAnalyzerAsync(InMethod(body));

        [Fact]
        public Task Says_what_is_kept() => Verify.VerifyAnalyzerAsync(
            InMethod("var last = 0f;\nreturn ml.Transforms.{|#0:CustomMapping<Trip, Longer>|}((trip, longer) => {|#1:last = trip.Distance|}, name);"),
            Verify.Diagnostic().WithLocation(0).WithLocation(1).WithArguments(
                "CustomMapping", "keeps something of one row for the next in 'last' (line 36), and each pass over the rows runs it again, so passes do not see the same values", "compute it before the rows are loaded, from the row alone"));
    }

    public sealed class Guards
    {
        [Theory]
        [InlineData("ml.Model.Save(ml.Transforms.CustomMapping<Trip, Longer>(LongerFactory.Map, \"longer\").Fit(rows), rows.Schema, \"m.zip\");")]
        [InlineData("ml.Model.Save(ml.Transforms.CustomMapping<Trip, Longer>(LongerFactory.Map, name).Fit(rows), rows.Schema, \"m.zip\");")]
        [InlineData("return ml.Transforms.CustomMapping<Trip, Longer>((trip, longer) => longer.Value = trip.Distance, null).Fit(rows).Transform(rows);")]
        [InlineData("var step = ml.Transforms.CustomMapping<Trip, Longer>((trip, longer) => longer.Value = trip.Distance, null);\nvar model = ml.Transforms.CopyColumns(\"A\", \"Value\").Fit(step.Fit(rows).Transform(rows));\nml.Model.Save(model, rows.Schema, \"m.zip\");")]
        [InlineData("ml.Model.Save(ml.Transforms.CustomMapping<Trip, Longer>(LongerFactory.Map, \"longer\").Fit(rows), rows.Schema, \"m.zip\");\nml.ComponentCatalog.RegisterAssembly(typeof(LongerFactory).Assembly);\nreturn ml.Model.Load(\"m.zip\", out _);")]
        [InlineData("ml.Model.Save(ml.Transforms.CustomMapping<Trip, Longer>(LongerFactory.Map, \"longer\").Fit(rows), rows.Schema, \"m.zip\");\nreturn ml.Model.Load(\"other.zip\", out _);")]
        [InlineData("ml.Model.Save(ml.Transforms.CustomMapping<Trip, Longer>(LongerFactory.Map, \"longer\").Fit(rows), rows.Schema, System.IO.Path.Combine(AppContext.BaseDirectory, \"m.zip\"));\nreturn ml.Model.Load(System.IO.Path.Combine(AppContext.BaseDirectory, \"other.zip\"), out _);")]
        public Task Mappings_that_are_declared_or_not_saved(string body) => Verify.VerifyAnalyzerAsync(InMethod(body, types: Factory));

        [Theory]
        [InlineData("return ml.Transforms.CustomMapping<Trip, Longer>((trip, longer) => longer.Value = (float)new Random(trip.Id).NextDouble(), name);")]
        [InlineData("return ml.Transforms.CustomMapping<Trip, Longer>((trip, longer) =>\n{\n    var random = new Random(trip.Id);\n    longer.Value = (float)random.NextDouble();\n}, name);")]
        [InlineData("return ml.Transforms.CustomMapping<Trip, Longer>((trip, longer) =>\n{\n    var sum = 0f;\n    sum += trip.Distance;\n    longer.Value = sum;\n}, name);")]
        [InlineData("return ml.Transforms.CustomMapping<Trip, Longer>((trip, longer) => longer.Value = (_table ??= new())[trip.Id], name);")]
        [InlineData("return ml.Transforms.StatefulCustomMapping<Trip, Longer, State>((trip, longer, state) => longer.Value = state.Sum += trip.Distance, state => state.Sum = 0, name);")]
        [InlineData("return ml.Data.FilterByCustomPredicate<Trip>(rows, trip => trip.Distance > 3);")]
        public Task What_the_row_says(string body) => Verify.VerifyAnalyzerAsync(InMethod(body));

        [Fact]
        public Task Look_alikes() => Verify.VerifyAnalyzerAsync(InMethod(
            "return CustomMapping<Trip, Longer>((trip, longer) => longer.Value = _random.Next(), null);", "static object? CustomMapping<TIn, TOut>(Action<TIn, TOut> mapAction, string? contractName) => null;"));
    }
}
