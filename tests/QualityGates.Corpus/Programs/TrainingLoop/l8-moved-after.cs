// corpus: The network goes to the graphics card when the optimizer has its parameters already.
// library: TorchSharp
// axis: class, property, method in between
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

random.manual_seed(1);
var job = new Job();
job.Fit(cuda.is_available() ? CUDA : CPU);

internal sealed class Job
{
    private readonly Module<Tensor, Tensor> _net = Sequential(("in", Linear(10, 20)), ("act", ReLU()), ("out", Linear(20, 2)));

    public Job() => Optimizer = optim.Adam(_net.parameters(), 1e-3); // expect: MLQ5008

    private optim.Optimizer Optimizer { get; }

    public void Fit(Device device)
    {
        _net.to(device);
        for (var i = 0; i < 1000; i++)
        {
            using var scope = NewDisposeScope();
            var x = rand(8, 10, device: device);
            Optimizer.zero_grad();
            functional.cross_entropy(_net.call(x), (x.sum(1) > 5).to(int64)).backward();
            Optimizer.step();
        }
    }
}
