// corpus: The class of predictions of a loaded model writes Score small; PredictedLabel is named by an attribute.
// library: ML.NET
// axis: field, static helper, base class
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var engine = Engines.For(ml, ml.Model.Load("tickets.zip", out _));
Console.WriteLine(engine.Predict(new Ticket { Text = args[0] }).Team);

static class Engines
{
    public static PredictionEngine<Ticket, Routed> For(MLContext ml, ITransformer model) => ml.Model.CreatePredictionEngine<Ticket, Routed>(model);
}

class Ticket
{
    public string Text = "";
}

class Scored
{
    public float[] score = []; // expect: MLQ6006
}

class Routed : Scored
{
    [ColumnName("PredictedLabel")] public string Team = "";
}
