// corpus: A mixer block drops values in every mode, as the function is not told which it is; its last layer comes after registering.
// library: TorchSharp
// axis: own module
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Vision.Blocks
{
    public class MixerBlock : Module<Tensor, Tensor>
    {
        private readonly Module<Tensor, Tensor> expand;
        private readonly Module<Tensor, Tensor> contract;
        private readonly Module<Tensor, Tensor> norm;
        private readonly double rate;

        public MixerBlock(int width, double rate = 0.1) : base("mixer")
        {
            this.rate = rate;
            expand = Linear(width, width * 4);
            norm = LayerNorm(width);
            RegisterComponents(); // expect: MLQ5007
            contract = Linear(width * 4, width);
        }

        public override Tensor forward(Tensor x)
        {
            var y = functional.gelu(expand.call(norm.call(x)));
            y = functional.dropout(y, rate); // expect: MLQ5003
            return x + contract.call(y);
        }
    }
}
