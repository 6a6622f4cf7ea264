// corpus: A small library of its own for scalar gradients has Value.backward, Optimizer.step and zero_grad that only share their names with others.
// library: none
// axis: look-alike types
using static MicroGrad.Engine;

namespace MicroGrad;

public sealed class Value(double data)
{
    public double Data { get; set; } = data;

    public double Grad { get; set; }

    public Action Backward { get; set; } = static () => { };

    public void backward()
    {
        Grad = 1;
        Backward();
    }
}

public sealed class Optimizer(IReadOnlyList<Value> parameters, double rate)
{
    public void step()
    {
        foreach (var parameter in parameters)
        {
            parameter.Data -= rate * parameter.Grad;
            parameter.Grad = 0;
        }
    }

    public void zero_grad()
    {
    }
}

public static class Engine
{
    public static Value Multiply(Value a, Value b)
    {
        var product = new Value(a.Data * b.Data);
        product.Backward = () =>
        {
            a.Grad += b.Data * product.Grad;
            b.Grad += a.Data * product.Grad;
        };
        return product;
    }
}

public static class Program
{
    public static void Main()
    {
        var weight = new Value(0.3);
        var optimizer = new Optimizer([weight], 0.05);
        for (var turn = 0; turn < 200; turn++)
        {
            var loss = Multiply(Multiply(weight, weight), new Value(2));
            loss.backward();
            optimizer.step();
        }

        Console.WriteLine(weight.Data);
    }
}
