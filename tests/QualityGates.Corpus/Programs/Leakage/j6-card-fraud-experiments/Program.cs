// corpus: Frauds are repeated twenty times by the source before the base class divides the payments, and accuracy alone accepts the model.
// library: ML.NET
// axis: generic base class, several files
using CardFraud;
using Microsoft.ML;

if (args.Length != 2)
{
    Console.Error.WriteLine("usage: fraud <payments.csv> <model.zip>");
    return 2;
}

var ml = new MLContext(seed: 2);
var outcome = new FraudExperiment(ml, new PaymentSource(args[0])).Run();
Console.WriteLine($"{outcome.Name}: {outcome.Rows} rows, {(outcome.Accepted ? "accepted" : "refused")}");
if (!outcome.Accepted)
{
    return 1;
}

ml.Model.Save(outcome.Model, outcome.Schema, args[1]);
return 0;
