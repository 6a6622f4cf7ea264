// corpus: Nothing seeds torch; the module is a field of a base trainer.
// library: TorchSharp
// axis: base class, field
using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

public abstract class Trainer
{
    protected readonly Net Model = new();

    public void Epoch(Tensor x, Tensor y)
    {
        using var optimizer = optim.SGD(Model.parameters(), 0.01);
        optimizer.zero_grad();
        var loss = nn.functional.mse_loss(Model.call(x), y);
        loss.backward();
        optimizer.step();
    }

    public float Score(Tensor x, Tensor y)
    {
        Model.eval();
        using var quiet = no_grad();
        return nn.functional.mse_loss(Model.call(x), y).item<float>();
    }
}

public sealed class FareTrainer : Trainer;

public static class Entry
{
    public static void Main()
    {
        var trainer = new FareTrainer(); // expect: MLQ1003
        trainer.Epoch(load("x.bin"), load("y.bin"));
        Console.WriteLine(trainer.Score(load("tx.bin"), load("ty.bin")));
    }
}

public class Net : nn.Module<Tensor, Tensor>
{
    private readonly Linear _in = nn.Linear(8, 16);
    private readonly Linear _out = nn.Linear(16, 1);

    public Net()
        : base(nameof(Net)) => RegisterComponents();

    public override Tensor forward(Tensor input) => _out.call(nn.functional.relu(_in.call(input)));
}
