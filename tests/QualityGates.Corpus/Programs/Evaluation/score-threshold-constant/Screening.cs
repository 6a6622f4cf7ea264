using System;
using Microsoft.ML;

namespace Screening;

/// <summary>Answers for one applicant at a time.</summary>
internal sealed class Desk(MLContext ml, ITransformer model)
{
    private const float Threshold = 0.5f;

    private readonly PredictionEngine<Applicant, Answer> _engine = ml.Model.CreatePredictionEngine<Applicant, Answer>(model);

    public bool Invite(Applicant applicant)
    {
        var answer = _engine.Predict(applicant);
        return Threshold <= answer.Score; // expect: MLQ3006
    }
}

internal sealed class Answer
{
    public bool PredictedLabel { get; set; }
    public float Score { get; set; }
}
