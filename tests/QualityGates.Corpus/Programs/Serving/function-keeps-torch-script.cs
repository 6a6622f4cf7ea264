// corpus: The function reads its network when the process starts and all messages use it.
// library: TorchSharp, Azure Functions
// axis: static constructor
using Microsoft.Azure.Functions.Worker;
using TorchSharp;

public sealed class Scoring
{
    private static readonly torch.jit.ScriptModule Network;

    static Scoring()
    {
        Network = torch.jit.load("network.pt");
        Network.eval();
    }

    [Function("score")]
    public float Run(float[] features)
    {
        using var guard = torch.no_grad();
        return ((torch.Tensor)Network.forward(torch.tensor(features))).item<float>();
    }
}
