// corpus: Each of these shares nothing: a thread's own engine, an engine per worker of the loop, an engine under a semaphore.
// library: ML.NET
// axis: several
using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML;

var services = new ServiceCollection();
services.AddSingleton<ThreadOwned>();
services.AddSingleton<Gated>();

var ml = new MLContext();
var model = ml.Model.Load("churn.zip", out _);
var customers = File.ReadLines("customers.csv").Skip(1).Select(Customer.Parse).ToArray();
var leaving = 0;
Parallel.ForEach(
    customers,
    () => (Engine: ml.Model.CreatePredictionEngine<Customer, Churn>(model), Count: 0),
    (customer, _, local) => (local.Engine, local.Count + (local.Engine.Predict(customer).PredictedLabel ? 1 : 0)),
    local => Interlocked.Add(ref leaving, local.Count));
Console.WriteLine(leaving);

public sealed class ThreadOwned(MLContext context, ITransformer model) : IDisposable
{
    private readonly ThreadLocal<PredictionEngine<Customer, Churn>> engine = new(() => context.Model.CreatePredictionEngine<Customer, Churn>(model), trackAllValues: true);

    public bool Leaves(Customer customer) => engine.Value!.Predict(customer).PredictedLabel;

    public void Dispose()
    {
        foreach (var one in engine.Values)
        {
            one.Dispose();
        }
        engine.Dispose();
    }
}

public sealed class Gated
{
    private readonly SemaphoreSlim gate = new(1, 1);
    private readonly PredictionEngine<Customer, Churn> engine;

    public Gated(MLContext context, ITransformer model) => engine = context.Model.CreatePredictionEngine<Customer, Churn>(model);

    public async Task<bool> LeavesAsync(Customer customer, CancellationToken token)
    {
        await gate.WaitAsync(token);
        try
        {
            return engine.Predict(customer).PredictedLabel;
        }
        finally
        {
            gate.Release();
        }
    }
}

public class Customer
{
    public float Months { get; set; }

    public static Customer Parse(string line) => new() { Months = float.Parse(line, System.Globalization.CultureInfo.InvariantCulture) };
}

public class Churn
{
    public bool PredictedLabel { get; set; }
}
