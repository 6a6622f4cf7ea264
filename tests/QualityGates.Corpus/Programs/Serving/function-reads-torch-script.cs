// corpus: An Azure function reads its network for each message, and frees it again.
// library: TorchSharp, Azure Functions
// axis: attribute
using Microsoft.Azure.Functions.Worker;
using TorchSharp;

public sealed class Scoring
{
    [Function("score")]
    public float Run(float[] features)
    {
        using var network = torch.jit.load("network.pt"); // expect: MLQ6002
        using var guard = torch.no_grad();
        network.eval();
        return ((torch.Tensor)network.forward(torch.tensor(features))).item<float>();
    }
}
