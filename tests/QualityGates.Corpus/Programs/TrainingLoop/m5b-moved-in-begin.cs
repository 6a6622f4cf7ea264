// corpus: A session makes its optimizer when it is configured and moves the network when it opens; another makes an optimizer by a function in every round.
// library: TorchSharp
// axis: configured by functions
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Sessions;

public sealed class Session(Sequential net)
{
    private optim.Optimizer? optimizer;

    public Session Configure(Func<IEnumerable<Parameter>, optim.Optimizer> make)
    {
        optimizer = make(net.parameters());
        return this;
    }

    public Session Open()
    {
        net.to(CUDA);
        return this;
    }

    public void Train(Tensor x, Tensor y)
    {
        for (var i = 0; i < 500; i++)
        {
            using var scope = NewDisposeScope();
            optimizer!.zero_grad();
            nn.functional.mse_loss(net.call(x), y).backward();
            optimizer.step();
        }
    }
}

public static class Program
{
    public static void Main()
    {
        manual_seed(70);
        var (x, y) = (load("x.pt").cuda(), load("y.pt").cuda());
        var net = nn.Sequential(nn.Linear(3, 30), nn.ReLU(), nn.Linear(30, 1));
        new Session(net).Configure(parameters => optim.RMSProp(parameters, 0.01)).Open().Train(x, y); // expect: MLQ5008

        var other = nn.Linear(3, 1).cuda();
        Func<optim.Optimizer> fresh = () => optim.Adam(other.parameters(), 0.01); // expect: MLQ5008
        for (var round = 0; round < 50; round++)
        {
            using var scope = NewDisposeScope();
            using var optimizer = fresh();
            optimizer.zero_grad();
            nn.functional.mse_loss(other.call(x), y).backward();
            optimizer.step();
        }
    }
}
