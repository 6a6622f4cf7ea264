// corpus: A nightly job sends a whole file through an engine, line after line, and writes the answers to another file.
// library: ML.NET
// axis: LINQ query, extension method, field
// scores: MLQ6003
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Churn.Nightly;

public class Customer
{
    public string Id { get; set; } = "";
    public float Tenure { get; set; }
    public float Monthly { get; set; }
}

public class Churn
{
    [ColumnName("Probability")]
    public float Chance { get; set; }
}

public class NightlyJob
{
    #region State
    private readonly MLContext _ml = new MLContext();
    private readonly PredictionEngine<Customer, Churn> _engine;
    #endregion

    public NightlyJob(string modelPath)
    {
        _engine = _ml.Model.CreatePredictionEngine<Customer, Churn>(_ml.Model.Load(modelPath, out _));
    }

    public static void Main(string[] args)
    {
        new NightlyJob(args[0]).Run(args[1], args[2]);
    }

    public void Run(string source, string target)
    {
        List<Customer> customers = File.ReadLines(source).Skip(1).Select(ToCustomer).ToList();
        using (StreamWriter writer = new StreamWriter(target))
        {
            foreach (Customer customer in customers)
            {
                Churn churn = _engine.Predict(customer); // expect: MLQ6003
                writer.WriteLine(customer.Id + "," + churn.Chance.ToString(CultureInfo.InvariantCulture));
            }
        }
    }

    private static Customer ToCustomer(string line)
    {
        string[] cells = line.Split(',');
        return new Customer
        {
            Id = cells[0],
            Tenure = float.Parse(cells[1], CultureInfo.InvariantCulture),
            Monthly = float.Parse(cells[2], CultureInfo.InvariantCulture),
        };
    }
}
