// corpus: A prediction service builds its network with dropout and asks it as it comes from the constructor.
// library: TorchSharp
// axis: service, static factory, interface
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Clinic.Triage;

public interface ITriage
{
    int Urgency(float[] vitals);
}

public static class TriageNetwork
{
    public static Module<Tensor, Tensor> Create(int inputs) => Sequential(
        ("hidden", Linear(inputs, 64)),
        ("relu", ReLU()),
        ("drop", Dropout(0.3)),
        ("scores", Linear(64, 4)));
}

public sealed class Triage : ITriage
{
    private readonly Module<Tensor, Tensor> network;

    public Triage(string weights)
    {
        network = TriageNetwork.Create(9);
        network.load(weights);
    }

    public int Urgency(float[] vitals)
    {
        using var scope = NewDisposeScope();
        using var _ = inference_mode();
        var scores = network.call(tensor(vitals).unsqueeze(0)); // expect: MLQ5003
        return (int)scores.argmax(1).item<long>();
    }
}
