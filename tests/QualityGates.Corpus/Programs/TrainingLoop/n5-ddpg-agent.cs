// corpus: An agent with actor and critic. The actor is cleared before its loss; the critic is never cleared, so each of its steps goes by the sum of all batches so far.
// library: TorchSharp
// axis: agent class, replay buffer, target networks
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

internal interface IEnvironment
{
    float[] Reset();

    (float[] Next, float Reward, bool Done) Act(float[] action);
}

internal sealed record Transition(float[] State, float[] Action, float Reward, float[] Next, bool Done);

internal sealed class ReplayBuffer(int capacity, int seed)
{
    private readonly List<Transition> items = new(capacity);
    private readonly Random random = new(seed);
    private int next;

    public int Count => items.Count;

    public void Add(Transition item)
    {
        if (items.Count < capacity)
        {
            items.Add(item);
        }
        else
        {
            items[next] = item;
        }

        next = (next + 1) % capacity;
    }

    public Transition[] Draw(int count) => Enumerable.Range(0, count).Select(_ => items[random.Next(items.Count)]).ToArray();
}

internal sealed class DdpgAgent
{
    private readonly Module<Tensor, Tensor> actor;
    private readonly Module<Tensor, Tensor> actorTarget;
    private readonly Module<Tensor, Tensor> critic;
    private readonly Module<Tensor, Tensor> criticTarget;
    private readonly optim.Optimizer actorOptimizer;
    private readonly optim.Optimizer criticOptimizer;
    private readonly ReplayBuffer buffer = new(100_000, seed: 3);

    public DdpgAgent(int states, int actions)
    {
        manual_seed(3);
        actor = Policy(states, actions);
        actorTarget = Policy(states, actions);
        critic = Value(states + actions);
        criticTarget = Value(states + actions);
        actorTarget.load_state_dict(actor.state_dict());
        criticTarget.load_state_dict(critic.state_dict());
        actorOptimizer = optim.Adam(actor.parameters(), 1e-4);
        criticOptimizer = optim.Adam(critic.parameters(), 1e-3);
    }

    public void Train(IEnvironment world, int episodes)
    {
        for (var episode = 0; episode < episodes; episode++)
        {
            var state = world.Reset();
            var done = false;
            var gained = 0f;
            while (!done)
            {
                var action = Act(state);
                (var next, var reward, done) = world.Act(action);
                buffer.Add(new Transition(state, action, reward, next, done));
                gained += reward;
                state = next;
                if (buffer.Count > 1000)
                {
                    Update(buffer.Draw(64));
                }
            }

            Console.WriteLine($"episode {episode}: {gained:F1}");
        }
    }

    private float[] Act(float[] state)
    {
        using var guard = no_grad();
        using var scope = NewDisposeScope();
        return actor.call(tensor(state)).data<float>().ToArray();
    }

    private void Update(Transition[] batch)
    {
        using var scope = NewDisposeScope();
        var states = Rows(batch.Select(item => item.State));
        var actions = Rows(batch.Select(item => item.Action));
        var next = Rows(batch.Select(item => item.Next));
        var rewards = tensor(batch.Select(item => item.Reward).ToArray()).unsqueeze(1);
        var alive = tensor(batch.Select(item => item.Done ? 0f : 1f).ToArray()).unsqueeze(1);

        Tensor target;
        using (no_grad())
        {
            target = rewards + 0.99f * alive * criticTarget.call(cat(new[] { next, actorTarget.call(next) }, 1));
        }

        var criticLoss = functional.mse_loss(critic.call(cat(new[] { states, actions }, 1)), target);
        criticLoss.backward(); // expect: MLQ5001
        criticOptimizer.step();

        var actorLoss = -critic.call(cat(new[] { states, actor.call(states) }, 1)).mean();
        actorOptimizer.zero_grad();
        actorLoss.backward();
        actorOptimizer.step();

        Follow(actorTarget, actor);
        Follow(criticTarget, critic);
    }

    private static void Follow(Module<Tensor, Tensor> target, Module<Tensor, Tensor> source)
    {
        using var guard = no_grad();
        foreach (var (slow, fast) in target.parameters().Zip(source.parameters()))
        {
            slow.mul_(0.995).add_(fast, 0.005);
        }
    }

    private static Tensor Rows(IEnumerable<float[]> rows) => stack(rows.Select(row => tensor(row)).ToArray());

    private static Module<Tensor, Tensor> Policy(int states, int actions) =>
        Sequential(Linear(states, 256), ReLU(), Linear(256, actions), Tanh());

    private static Module<Tensor, Tensor> Value(int width) => Sequential(Linear(width, 256), ReLU(), Linear(256, 1));
}
