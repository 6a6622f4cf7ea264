// corpus: The weights of a network written by hand come from a generator with the millisecond of the clock as seed.
// library: none
// axis: network by hand
namespace Handmade;

public class Neuron
{
    public double[] Weights { get; }
    public double Bias { get; private set; }

    public Neuron(int inputs, Random random)
    {
        Weights = new double[inputs];
        for (int i = 0; i < inputs; i++)
        {
            Weights[i] = random.NextDouble() * 2 - 1;
        }
    }

    public double Output(double[] x)
    {
        double sum = Bias;
        for (int i = 0; i < Weights.Length; i++)
        {
            sum += Weights[i] * x[i];
        }

        return Math.Tanh(sum);
    }

    public void Learn(double[] x, double target, double rate)
    {
        double o = Output(x);
        double delta = (target - o) * (1 - o * o);
        for (int i = 0; i < Weights.Length; i++)
        {
            Weights[i] += rate * delta * x[i];
        }

        Bias += rate * delta;
    }
}

public static class Program
{
    public static void Main()
    {
        var random = new Random(DateTime.Now.Millisecond); // expect: MLQ1004
        var neuron = new Neuron(2, random);
        double[][] inputs = [[1, 1], [1, -1], [-1, 1], [-1, -1]];
        double[] targets = [1, 1, 1, -1];
        for (int epoch = 0; epoch < 500; epoch++)
        {
            for (int i = 0; i < inputs.Length; i++)
            {
                neuron.Learn(inputs[i], targets[i], 0.1);
            }
        }

        Console.WriteLine(neuron.Output([0.8, 0.9]));
    }
}
