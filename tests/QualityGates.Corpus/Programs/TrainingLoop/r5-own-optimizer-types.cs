// corpus: A small engine of its own has types named like those of the library; gradients add up there on purpose and nothing is a tensor.
// library: none
// axis: look-alike
namespace Micrograd;

public sealed class Value(double data)
{
    public double Data { get; set; } = data;

    public double Grad { get; set; }

    public void backward() => Grad += 1;
}

public abstract class Module
{
    public bool training { get; private set; } = true;

    public abstract IEnumerable<Value> parameters();

    public void eval() => training = false;

    public void train() => training = true;
}

public sealed class Neuron : Module
{
    private readonly List<Value> _weights = [new(0.1), new(0.2)];

    public override IEnumerable<Value> parameters() => _weights;

    public Value call(double[] x) => new(_weights.Zip(x, (w, v) => w.Data * v).Sum());
}

public sealed class Optimizer(IEnumerable<Value> parameters)
{
    private readonly List<Value> _parameters = parameters.ToList();

    public void step() => _parameters.ForEach(p => p.Data -= 0.01 * p.Grad);

    public void zero_grad() => _parameters.ForEach(p => p.Grad = 0);
}

public static class Program
{
    public static void Main()
    {
        var neuron = new Neuron();
        var optimizer = new Optimizer(neuron.parameters());
        var losses = new List<Value>();
        for (var i = 0; i < 100; i++)
        {
            var loss = neuron.call([i, 1]);
            loss.backward();
            optimizer.step();
            losses.Add(loss);
        }
        Console.WriteLine(losses[^1].Data + neuron.call([3, 1]).Data);
    }
}
