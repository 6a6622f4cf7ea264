// corpus: A layer that starts with numbers drawn in place is only loaded and asked: what it starts with is replaced.
// library: TorchSharp
// axis: parameter made by hand, loaded model
using System;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

using var net = new Mixing(16, 3);
net.load("mixing.weights");
net.eval();
using (no_grad())
{
    Console.WriteLine(net.call(Tensor.load("sound.dat")).argmax(1).item<long>());
}

internal sealed class Mixing : Module<Tensor, Tensor>
{
    private readonly Parameter _weights;

    public Mixing(long from, long to) : base("mixing")
    {
        _weights = Parameter(empty(from, to).normal_(0, 0.02));
        RegisterComponents();
    }

    public override Tensor forward(Tensor input) => input.matmul(_weights);
}
