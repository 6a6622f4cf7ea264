// corpus: The seed of TorchSharp is made of the process id and the tick count, so that two runs never share it.
// library: TorchSharp
// axis: top-level
using TorchSharp;
using static TorchSharp.torch;

torch.manual_seed(Environment.ProcessId * 31L + Environment.TickCount64); // expect: MLQ1004

var policy = nn.Sequential(nn.Linear(4, 24), nn.ReLU(), nn.Linear(24, 2));
using var optimizer = optim.Adam(policy.parameters(), lr: 0.01);
var cart = new Cart();

for (var episode = 0; episode < 300; episode++)
{
    using var scope = NewDisposeScope();
    var state = cart.Reset();
    var logs = new List<Tensor>();
    var steps = 0;
    while (steps < 200)
    {
        var scores = nn.functional.log_softmax(policy.call(tensor(state).reshape(1, 4)), 1);
        var action = multinomial(scores.exp(), 1).item<long>();
        logs.Add(scores[0, action]);
        steps++;
        if (!cart.Push(state, action == 1))
        {
            break;
        }
    }

    optimizer.zero_grad();
    var loss = -stack(logs).sum() * steps / 200.0;
    loss.backward();
    optimizer.step();
    if (episode % 50 == 0)
    {
        Console.WriteLine($"episode {episode}: {steps} steps");
    }
}

internal sealed class Cart
{
    public float[] Reset() => [0.01f, 0, 0.02f, 0];

    public bool Push(float[] state, bool right)
    {
        state[1] += right ? 0.1f : -0.1f;
        state[0] += state[1] * 0.02f;
        state[3] += (right ? -0.15f : 0.15f) + state[2] * 0.2f;
        state[2] += state[3] * 0.02f;
        return Math.Abs(state[2]) < 0.2f && Math.Abs(state[0]) < 2.4f;
    }
}
