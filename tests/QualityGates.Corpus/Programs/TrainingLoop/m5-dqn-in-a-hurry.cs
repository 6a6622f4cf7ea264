// corpus: A deep Q-network keeps states beyond their scope in the replay memory, switches gradients off for good when it acts, and makes its optimizer anew at each learning call.
// library: TorchSharp
// axis: agent class
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Elevator;

public interface IShaft
{
    float[] Observe();

    float Act(long action);

    bool Finished { get; }
}

public sealed class QNetwork : Module<Tensor, Tensor>
{
    private readonly Linear first = Linear(9, 64);
    private readonly Linear second = Linear(64, 4);

    public QNetwork() : base("q") => RegisterComponents();

    public override Tensor forward(Tensor state) => second.call(functional.relu(first.call(state)));
}

public sealed class Agent(IShaft shaft, int seed)
{
    private readonly Generator generator = manual_seed(seed);
    private readonly QNetwork online = new();
    private readonly Queue<(Tensor State, long Action, float Reward)> memory = new();
    private readonly System.Random choice = new(seed);

    public void Play(int episodes)
    {
        for (var episode = 0; episode < episodes; episode++)
        {
            while (!shaft.Finished)
            {
                using var scope = NewDisposeScope();
                var state = tensor(shaft.Observe());
                var action = Decide(state);
                memory.Enqueue((state, action, shaft.Act(action))); // expect: MLQ5005
                if (memory.Count > 10_000)
                {
                    memory.Dequeue();
                }
            }

            Learn();
        }
    }

    private long Decide(Tensor state)
    {
        if (choice.NextDouble() < 0.1)
        {
            return choice.Next(4);
        }

        torch.no_grad(); // expect: MLQ5004
        return online.call(state.unsqueeze(0)).argmax(1).item<long>();
    }

    private void Learn()
    {
        using var optimizer = optim.Adam(online.parameters(), 1e-3); // expect: MLQ5008
        foreach (var (state, action, reward) in memory.Take(64))
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            var q = online.call(state.unsqueeze(0))[0, action];
            functional.smooth_l1_loss(q, tensor(reward)).backward();
            optimizer.step();
        }
    }
}
