// corpus: The context of the scoring service has no seed and needs none: it loads, transforms and never draws.
// library: ML.NET
// axis: lazy field, batches
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Scoring;

public sealed class Visit
{
    public float Pages { get; set; }

    public float Seconds { get; set; }
}

public sealed class Scored
{
    public bool PredictedLabel { get; set; }

    public float Probability { get; set; }
}

public sealed class BatchScorer
{
    private readonly MLContext _ml = new();
    private readonly ITransformer _model;

    public BatchScorer(Stream model) => _model = _ml.Model.Load(model, out _);

    public IEnumerable<float> Score(IEnumerable<Visit> visits)
    {
        var input = _ml.Data.LoadFromEnumerable(visits.ToList());
        return _ml.Data.CreateEnumerable<Scored>(_model.Transform(input), reuseRowObject: false).Select(s => s.Probability);
    }
}
