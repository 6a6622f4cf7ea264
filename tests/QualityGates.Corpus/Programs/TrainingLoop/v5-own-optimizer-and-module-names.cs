// corpus: An optimizer, a module, a loss and a scheduler of the program's own, which have nothing to do with TorchSharp.
// library: none
// axis: look-alikes
// scores: MLQ5009
namespace Tiny;

internal sealed class Value(double data)
{
    public double Data { get; set; } = data;

    public double Grad { get; set; }

    public void backward() => Grad += 1;
}

internal sealed class Optimizer(List<Value> values, double rate)
{
    public void zero_grad() => values.ForEach(value => value.Grad = 0);

    public void step() => values.ForEach(value => value.Data -= rate * value.Grad);
}

internal sealed class Scheduler(Optimizer optimizer)
{
    public Optimizer Optimizer { get; } = optimizer;

    public void step()
    {
    }
}

internal static class Program
{
    private static void Main()
    {
        var values = new List<Value> { new(0.5), new(-1) };
        for (var i = 0; i < 100; i++)
        {
            var optimizer = new Optimizer(values, 0.1);
            _ = new Scheduler(optimizer);
            values[i % 2].backward();
            optimizer.step();
        }

        Console.WriteLine(values.Sum(value => value.Data));
    }
}
