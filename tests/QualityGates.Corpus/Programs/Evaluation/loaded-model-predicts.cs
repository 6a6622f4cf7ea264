// corpus: The program only loads a model that another project trained and evaluated, and predicts with it.
// library: ML.NET
// axis: out parameter
using System;
using Microsoft.ML;

var ml = new MLContext();
var model = ml.Model.Load("approved/churn.zip", out DataViewSchema schema);
Console.WriteLine($"{schema.Count} input columns");
var engine = ml.Model.CreatePredictionEngine<Subscriber, Verdict>(model, schema);
var verdict = engine.Predict(new Subscriber { Months = 4, Calls = 9 });
Console.WriteLine(verdict.Probability > 0.5f ? "call back" : "leave alone");

public class Subscriber
{
    public float Months { get; set; }
    public float Calls { get; set; }
}

public class Verdict
{
    public float Probability { get; set; }
}
