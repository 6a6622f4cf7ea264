// corpus: A helper of another class seeds the library before the network and its rows are made.
// library: TorchSharp
// axis: console, helper class
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Springs;

public static class Repeatable
{
    public static int Seed { get; private set; }

    public static void Begin(int seed)
    {
        Seed = seed;
        manual_seed(seed);
        set_num_threads(1);
    }
}

public sealed class Spring : Module<Tensor, Tensor>
{
    private readonly Module<Tensor, Tensor> _hidden = Linear(2, 32);
    private readonly Module<Tensor, Tensor> _out = Linear(32, 1);

    public Spring() : base(nameof(Spring)) => RegisterComponents();

    public override Tensor forward(Tensor x) => _out.call(functional.tanh(_hidden.call(x)));
}

public static class Program
{
    public static int Main()
    {
        Repeatable.Begin(seed: 12);
        var inputs = rand(2000, 2);
        var forces = (inputs.select(1, 0) * -3 + inputs.select(1, 1).pow(2)).unsqueeze(1);
        using var learnX = inputs[..1600];
        using var learnY = forces[..1600];
        using var heldX = inputs[1600..];
        using var heldY = forces[1600..];

        using var net = new Spring();
        using var optimizer = optim.Adam(net.parameters(), 0.01);
        for (var epoch = 0; epoch < 200; epoch++)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            var loss = functional.mse_loss(net.call(learnX), learnY);
            loss.backward();
            optimizer.step();
        }

        net.eval();
        using var guard = no_grad();
        using var answers = net.call(heldX);
        using var error = functional.mse_loss(answers, heldY);
        Console.WriteLine($"seed {Repeatable.Seed}: error {error.ToSingle():F4}");
        return error.ToSingle() < 0.01f ? 0 : 1;
    }
}
