// corpus: Network and input are on one device: made there, moved there, or both where the default says.
// library: TorchSharp
// axis: local
using TorchSharp;
using static TorchSharp.torch;

namespace Comets;

public static class Devices
{
    public static float Apart()
    {
        var net = nn.Linear(4, 1);
        net.to(torch.CUDA);
        using var guard = no_grad();
        using var answer = net.call(torch.rand(1, 4, device: torch.CUDA));
        return answer.item<float>();
    }

    public static float ApartByLocal(float[] row)
    {
        var net = nn.Sequential(nn.Linear(4, 4), nn.ReLU(), nn.Linear(4, 1)).cuda();
        using var guard = inference_mode();
        using var input = torch.tensor(row, 1, 4).cuda();
        using var answer = net.call(input);
        return answer.item<float>();
    }

    public static float ApartInLoop(Device _, int times)
    {
        var device = torch.device("cuda:0");
        var net = nn.Linear(4, 1).to(device);
        using var guard = no_grad();
        var sum = 0f;
        for (var i = 0; i < times; i++)
        {
            using var scope = NewDisposeScope();
            var input = torch.zeros(1, 4, device: device);
            sum += net.call(input).item<float>();
        }

        return sum;
    }

    public static float Together(float[] row)
    {
        var net = nn.Linear(4, 1).to(torch.CUDA);
        using var guard = no_grad();
        using var made = net.call(torch.rand(1, 4, device: torch.CUDA));
        using var input = torch.tensor(row, 1, 4).to(torch.CUDA);
        using var answer = net.call(input);
        return answer.item<float>() + made.item<float>();
    }

    public static float Whichever()
    {
        var device = cuda.is_available() ? torch.CUDA : torch.CPU;
        var net = nn.Linear(4, 1).to(device);
        using var guard = no_grad();
        using var answer = net.call(torch.rand(1, 4, device: device));
        return answer.item<float>();
    }

    public static float BackAgain()
    {
        var net = nn.Linear(4, 1).to(torch.CUDA);
        net.to(torch.CPU);
        using var guard = no_grad();
        using var answer = net.call(torch.rand(1, 4));
        return answer.item<float>();
    }
}
