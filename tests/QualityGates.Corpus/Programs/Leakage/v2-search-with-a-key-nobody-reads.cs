// corpus: A binary search over one data set is given a sampling key, which it does not look at.
// library: AutoML
// axis: another API
using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;

namespace Claims;

public sealed class ClaimSearch
{
    private readonly MLContext _ml;
    private readonly uint _seconds;

    public ClaimSearch(MLContext ml, uint seconds) => (_ml, _seconds) = (ml, seconds);

    public BinaryClassificationMetrics Search(IDataView claims)
    {
        var experiment = _ml.Auto().CreateBinaryClassificationExperiment(_seconds);
        var result = experiment.Execute(claims, labelColumnName: "Fraud", samplingKeyColumn: "Policy"); // expect: MLQ2011
        return result.BestRun.ValidationMetrics;
    }
}
