// corpus: The trainer keeps the metrics in a private field that no member ever reads.
// library: ML.NET
// axis: field, property as source of the context
using Microsoft.ML;
using Microsoft.ML.Data;

var trainer = new ChurnTrainer();
trainer.Run("customers.csv");
trainer.Publish("churn.zip");

public sealed class ChurnTrainer
{
    private CalibratedBinaryClassificationMetrics? _lastMetrics;
    private ITransformer? _model;
    private DataViewSchema? _schema;

    private MLContext Context { get; } = new MLContext(seed: 11);

    public void Run(string file)
    {
        var customers = Context.Data.LoadFromTextFile<Customer>(file, separatorChar: ',', hasHeader: true);
        _schema = customers.Schema;
        var parts = Context.Data.TrainTestSplit(customers, testFraction: 0.3);
        var pipeline = Context.Transforms.Categorical.OneHotEncoding("PlanCode", nameof(Customer.Plan))
            .Append(Context.Transforms.Concatenate("Features", "PlanCode", nameof(Customer.Months), nameof(Customer.Calls)))
            .Append(Context.BinaryClassification.Trainers.LightGbm(nameof(Customer.Left)));
        _model = pipeline.Fit(parts.TrainSet);
        _lastMetrics = Context.BinaryClassification.Evaluate(_model.Transform(parts.TestSet), nameof(Customer.Left)); // expect: MLQ3002
    }

    public void Publish(string target) => Context.Model.Save(_model!, _schema, target);
}

public class Customer
{
    [LoadColumn(0)] public string Plan { get; set; } = "";
    [LoadColumn(1)] public float Months { get; set; }
    [LoadColumn(2)] public float Calls { get; set; }
    [LoadColumn(3)] public bool Left { get; set; }
}
