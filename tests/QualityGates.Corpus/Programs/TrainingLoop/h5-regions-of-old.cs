// corpus: An old-style form of code: BCE on the output of a Linear, the step before the backward, and no dispose scope.
// library: TorchSharp
// axis: regions, instance fields, old style
using System;
using System.Collections.Generic;
using TorchSharp;
using TorchSharp.Modules;

namespace Defects
{
    public class DefectModel : torch.nn.Module<torch.Tensor, torch.Tensor>
    {
        #region Layers
        private Linear _input;
        private ReLU _relu;
        private Linear _output;
        #endregion

        #region Constructor
        public DefectModel() : base("DefectModel")
        {
            _input = torch.nn.Linear(12, 24);
            _relu = torch.nn.ReLU();
            _output = torch.nn.Linear(24, 1);
            RegisterComponents();
        }
        #endregion

        #region Forward
        public override torch.Tensor forward(torch.Tensor x)
        {
            torch.Tensor h = _relu.call(_input.call(x));
            return _output.call(h);
        }
        #endregion
    }

    public class DefectTrainer
    {
        #region Fields
        private readonly DefectModel _model = new DefectModel();
        private readonly BCELoss _loss = torch.nn.BCELoss(); // expect: MLQ5006
        private torch.optim.Optimizer _optimizer;
        #endregion

        public void Initialise()
        {
            _optimizer = torch.optim.SGD(_model.parameters(), 0.05);
        }

        public double RunEpoch(IList<KeyValuePair<torch.Tensor, torch.Tensor>> batches)
        {
            double total = 0;
            _model.train();
            for (int i = 0; i < batches.Count; i++) // expect: MLQ5005
            {
                _optimizer.zero_grad(); // expect: MLQ5002
                torch.Tensor prediction = _model.call(batches[i].Key);
                torch.Tensor loss = _loss.call(prediction, batches[i].Value);
                _optimizer.step();
                loss.backward();
                total += loss.item<float>();
            }

            return total / batches.Count;
        }
    }
}
