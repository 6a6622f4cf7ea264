// corpus: A generic report asks a fitted model about the rows it was fitted on; there is no other part.
// library: SharpLearning
// axis: generic method, delegate, record
using System.Text.Json;
using SharpLearning.Common.Interfaces;
using SharpLearning.Containers.Matrices;
using SharpLearning.GradientBoost.Learners;
using SharpLearning.InputOutput.Csv;
using SharpLearning.Metrics.Regression;

var parser = new CsvParser(static () => new StreamReader("greenhouse.csv"), ',');
var x = parser.EnumerateRows(static name => name != "growth").ToF64Matrix();
var y = parser.EnumerateRows("growth").ToF64Vector();
var sheet = Sheet.Of(() => new RegressionSquareLossGradientBoostLearner(iterations: 300), x, y);
File.WriteAllText("greenhouse.json", JsonSerializer.Serialize(sheet));

internal sealed record Sheet(string Learner, double MeanSquaredError)
{
    public static Sheet Of<TLearner>(Func<TLearner> create, F64Matrix observations, double[] targets)
        where TLearner : ILearner<double>
    {
        var model = create().Learn(observations, targets);
        var predicted = model.Predict(observations);
        return new Sheet(typeof(TLearner).Name, new MeanSquaredErrorRegressionMetric().Error(targets, predicted)); // expect: MLQ2003
    }
}
