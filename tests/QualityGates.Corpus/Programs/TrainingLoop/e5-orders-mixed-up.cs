// corpus: A class in an older style whose four loops each have one call in the wrong place: cleared before the step, no step, no backward, the rate lowered first.
// library: TorchSharp
// axis: field
using TorchSharp;
using static TorchSharp.torch;

namespace Legacy.Forecast
{
    public class DemandForecaster
    {
        #region Fields
        private nn.Module<Tensor, Tensor> model;
        private optim.Optimizer optimizer;
        private optim.lr_scheduler.LRScheduler scheduler;
        #endregion

        #region Constructor
        public DemandForecaster(int lags)
        {
            this.model = nn.Sequential(nn.Linear(lags, 64), nn.ReLU(), nn.Linear(64, 1));
            this.optimizer = optim.Adam(this.model.parameters(), 0.001);
            this.scheduler = optim.lr_scheduler.StepLR(this.optimizer, 10);
        }
        #endregion

        #region Training
        public void ClearedTooLate(Tensor x, Tensor y)
        {
            for (int i = 0; i < 100; i++)
            {
                using (var scope = torch.NewDisposeScope())
                {
                    Tensor loss = nn.functional.mse_loss(this.model.call(x), y);
                    loss.backward();
                    this.optimizer.zero_grad(); // expect: MLQ5002
                    this.optimizer.step();
                }
            }
        }

        public double NeverStepped(Tensor x, Tensor y)
        {
            double last = 0;
            for (int i = 0; i < 100; i++)
            {
                using (var scope = torch.NewDisposeScope())
                {
                    this.optimizer.zero_grad();
                    Tensor loss = nn.functional.mse_loss(this.model.call(x), y);
                    loss.backward(); // expect: MLQ5002
                    last = loss.item<float>();
                }
            }
            return last;
        }

        public void NothingToStep(Tensor x, Tensor y)
        {
            for (int i = 0; i < 100; i++)
            {
                using (var scope = torch.NewDisposeScope())
                {
                    this.optimizer.zero_grad();
                    Tensor loss = nn.functional.mse_loss(this.model.call(x), y);
                    Console.WriteLine(loss.item<float>());
                    this.optimizer.step(); // expect: MLQ5002
                }
            }
        }

        public void RateFirst(Tensor x, Tensor y)
        {
            for (int i = 0; i < 100; i++)
            {
                using (var scope = torch.NewDisposeScope())
                {
                    this.optimizer.zero_grad();
                    nn.functional.mse_loss(this.model.call(x), y).backward();
                    this.scheduler.step(); // expect: MLQ5002
                    this.optimizer.step();
                }
            }
        }
        #endregion
    }
}
