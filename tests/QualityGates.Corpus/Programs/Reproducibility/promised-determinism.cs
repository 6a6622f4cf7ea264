// corpus: A program asks TorchSharp for deterministic kernels, which it does not have.
// library: TorchSharp
// axis: using static
using static TorchSharp.torch;

manual_seed(1);
#pragma warning disable CS0618
use_deterministic_algorithms(true); // expect: MLQ1012
#pragma warning restore CS0618
set_num_threads(1);
