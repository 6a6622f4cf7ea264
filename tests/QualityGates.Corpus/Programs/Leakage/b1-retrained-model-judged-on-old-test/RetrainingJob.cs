using Microsoft.ML;
using Microsoft.ML.Data;

namespace Churn;

public partial class RetrainingJob(string path)
{
    private readonly MLContext _context = new(seed: 77);
    private IDataView _customers = null!;
    private DataOperationsCatalog.TrainTestData _parts;

    public void Load()
    {
        _customers = _context.Data.LoadFromTextFile<Customer>(path, separatorChar: ',', hasHeader: true);
        _parts = _context.Data.TrainTestSplit(_customers, testFraction: 0.2);
    }
}

public class Customer
{
    [LoadColumn(0)] public float Tenure { get; set; }
    [LoadColumn(1)] public float MonthlyCharges { get; set; }
    [LoadColumn(2)] public bool Churned { get; set; }
}
