// corpus: The session of a frozen graph is made for one run and closed.
// library: TensorFlow.NET
// axis: local
using Tensorflow;
using Tensorflow.NumPy;
using static Tensorflow.Binding;

public class FrozenGraph
{
    private readonly Graph graph = new Graph();

    public FrozenGraph(string file) => graph.Import(file);

    public NDArray Run(NDArray image)
    {
        var input = graph.OperationByName("input").outputs[0];
        var output = graph.OperationByName("softmax").outputs[0];
        using var session = tf.Session(graph);
        return session.run(output, new FeedItem(input, image));
    }

    public NDArray RunAndClose(NDArray image)
    {
        using var session = tf.Session(graph);
        return session.run(graph.OperationByName("softmax").outputs[0], new FeedItem(graph.OperationByName("input").outputs[0], image));
    }
}
