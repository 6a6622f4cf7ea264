namespace QualityGates.Benchmarks.Programs;

/// <summary>The files of a domain that build and fit models.</summary>
internal static class ModelFiles
{
    internal static string Pipeline(Domain domain)
    {
        var encoded = string.Concat(domain.Categories.Select(name => $"\n            .Append(context.Transforms.Categorical.OneHotEncoding(\"{name}Encoded\", nameof({domain.Name}Row.{name})))"));
        var scaled = string.Concat(domain.Numbers.Select(name => $"\n            .Append(context.Transforms.NormalizeMeanVariance(\"{name}Scaled\", nameof({domain.Name}Row.{name})))"));
        var features = string.Join(", ", domain.Categories.Select(static name => $"\"{name}Encoded\"").Concat(domain.Numbers.Select(static name => $"\"{name}Scaled\"")));
        var start = domain.Target == Target.Class
            ? "context.Transforms.Conversion.MapValueToKey(\"Label\")\n            .Append(context.Transforms.Text.FeaturizeText(\"Words\", \"Remarks\"))"
            : "context.Transforms.Text.FeaturizeText(\"Words\", \"Remarks\")";
        var back = domain.Target == Target.Class ? "\n            .Append(context.Transforms.Conversion.MapKeyToValue(\"PredictedLabel\"))" : "";
        return $$"""
            using System;
            using System.Collections.Generic;
            using Microsoft.ML;
            using Microsoft.ML.Data;

            namespace Laboratory.{{domain.Name}};

            /// <summary>What happens to a row before and in the trainer.</summary>
            public static class {{domain.Name}}Pipeline
            {
                public static IEstimator<ITransformer> Features(MLContext context) =>
                    {{start}}{{encoded}}{{scaled}}
                        .Append(context.Transforms.Concatenate("Numbers", {{features}}))
                        .Append(context.Transforms.Concatenate("Features", "Numbers", "Words"))
                        .AppendCacheCheckpoint(context);

                public static IEstimator<ITransformer> Linear(MLContext context) => Features(context)
                    .Append(context.{{domain.Catalog}}.Trainers.{{domain.Trainers[0]}}){{back}};

                public static IEstimator<ITransformer> Quadratic(MLContext context)
                {
                    var features = Features(context);
                    var trainer = context.{{domain.Catalog}}.Trainers.{{domain.Trainers[1]}};
                    return features.Append(trainer){{back}};
                }

                public static IEstimator<ITransformer> Trees(MLContext context, int leaves)
                {
                    if (leaves < 2)
                    {
                        throw new ArgumentOutOfRangeException(nameof(leaves), leaves, "A tree has two leaves or more.");
                    }

                    return Features(context).Append(context.{{domain.Catalog}}.Trainers.{{domain.Trainers[2]}}){{back}};
                }

                public static IEnumerable<(string Name, IEstimator<ITransformer> Pipeline)> Candidates(MLContext context)
                {
                    yield return ("linear", Linear(context));
                    yield return ("quadratic", Quadratic(context));
                    foreach (var leaves in new[] { 8, 16, 32 })
                    {
                        yield return ($"trees with {leaves} leaves", Trees(context, leaves));
                    }
                }
            }
            """;
    }

    internal static string Training(Domain domain) => $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Threading.Tasks;
        using Laboratory.Shared;
        using Microsoft.ML;
        using Microsoft.ML.Data;

        namespace Laboratory.{{domain.Name}};

        /// <summary>Chooses among the candidates on a validation part, and fits the chosen one.</summary>
        public sealed class {{domain.Name}}Training(MLContext context, {{domain.Name}}Data data, {{domain.Name}}Options options)
        {
            private readonly List<Measured> _trials = [];
            private ITransformer? _model;

            public IReadOnlyList<Measured> Trials => _trials;

            public ITransformer Model => _model ??= FitChosen();

            private ITransformer FitChosen()
            {
                var chosen = Choose();
                var model = chosen.Fit(data.Train);
                Bench.Store(context, model, data.Schema, options.ModelPath);
                return model;
            }

            private IEstimator<ITransformer> Choose()
            {
                var (learn, validate) = data.ForTuning(0.25);
                IEstimator<ITransformer>? best = null;
                var highest = double.NegativeInfinity;
                foreach (var (name, pipeline) in {{domain.Name}}Pipeline.Candidates(context))
                {
                    var metrics = Score(pipeline, learn, validate);
                    _trials.Add(new Measured(name, metrics.{{domain.Measures.First}}, metrics.{{domain.Measures.Second}}));
                    if (metrics.{{domain.Measures.First}} > highest)
                    {
                        highest = metrics.{{domain.Measures.First}};
                        best = pipeline;
                    }
                }

                return best ?? {{domain.Name}}Pipeline.Trees(context, options.Leaves);
            }

            private {{domain.Metrics}} Score(IEstimator<ITransformer> pipeline, IDataView learn, IDataView validate)
            {
                var fitted = pipeline.Fit(learn);
                var scored = fitted.Transform(validate);
                return context.{{domain.Catalog}}.Evaluate(scored);
            }

            public double MeanOfFolds()
            {
                var values = new List<double>();
                foreach (var (learn, validate) in data.Folds())
                {
                    values.Add(Score({{domain.Name}}Pipeline.Linear(context), learn, validate).{{domain.Measures.First}});
                }

                return values.Count == 0 ? double.NaN : values.Average();
            }

            public async Task<ITransformer> FitAsync()
            {
                var train = data.Train;
                var model = await Task.Run(() => {{domain.Name}}Pipeline.Linear(context).Fit(train)).ConfigureAwait(false);
                context.Model.Save(model, train.Schema, options.ModelPath);
                return model;
            }

            public IEnumerable<{{domain.LabelType}}> Predict(IEnumerable<{{domain.Name}}Row> rows)
            {
                var engine = context.Model.CreatePredictionEngine<{{domain.Name}}Row, {{domain.Name}}Prediction>(Model);
                foreach (var row in rows)
                {
                    yield return engine.Predict(row).Predicted;
                }
            }
        }
        """;
}
