// corpus: A service trains its churn model when it starts and answers with it at once; nobody measures the model.
// library: ML.NET
// axis: field, primary constructor
using System;
using System.Collections.Generic;
using Microsoft.ML;

var service = new ChurnService(new MLContext(seed: 1));
service.Start(new List<Customer>
{
    new() { Tenure = 12, Complaints = 1, Left = false },
    new() { Tenure = 2, Complaints = 6, Left = true },
});
Console.WriteLine(service.Probability(new Customer { Tenure = 3, Complaints = 4 }));

public sealed class ChurnService(MLContext ml)
{
    private ITransformer? _model;

    public void Start(IReadOnlyList<Customer> history)
    {
        var rows = ml.Data.LoadFromEnumerable(history);
        var estimator = ml.Transforms.Concatenate("Features", nameof(Customer.Tenure), nameof(Customer.Complaints))
            .Append(ml.BinaryClassification.Trainers.LbfgsLogisticRegression(labelColumnName: nameof(Customer.Left)));
        _model = estimator.Fit(rows); // expect: MLQ3001
    }

    public float Probability(Customer customer)
    {
        var engine = ml.Model.CreatePredictionEngine<Customer, Answer>(_model!);
        return engine.Predict(customer).Probability;
    }
}

public class Customer
{
    public float Tenure { get; set; }
    public float Complaints { get; set; }
    public bool Left { get; set; }
}

public class Answer
{
    public float Probability { get; set; }
}
